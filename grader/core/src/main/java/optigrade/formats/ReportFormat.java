package optigrade.formats;

import optigrade.report.Report;

/** One file for each hand-in, beside its {@code report.json}. */
public non-sealed interface ReportFormat extends Format {

  /** The same report and setting give the same bytes. */
  byte[] bytes(Report report, Setting setting);
}
