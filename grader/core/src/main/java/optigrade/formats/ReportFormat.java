package optigrade.formats;

import java.util.List;
import optigrade.report.Report;
import optigrade.report.Summary;

/** One file for each hand-in, beside its {@code report.json}. */
public non-sealed interface ReportFormat extends Format {

  /** The same report and setting give the same bytes. */
  byte[] bytes(Report report, Setting setting);

  /** The hand-ins whose file names nobody, since the system would not know the student. */
  default List<String> nameless(Summary summary) {
    return List.of();
  }

  /**
   * Whether it takes so long that it is not written again beside a {@code report.json} that stays
   * as it is. All that it shows must follow from that, the hand-in, the rubric and the language.
   */
  default boolean isSlow() {
    return false;
  }
}
