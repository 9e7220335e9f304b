package optigrade.pages;

import optigrade.model.Language;
import optigrade.report.Report;

/**
 * {@code report.html}: one hand-in as its student reads it, in one file that needs nothing else.
 */
public final class StudentPage {

  private StudentPage() {}

  /** The same report gives the same bytes, anywhere. */
  public static byte[] bytes(Report report, Language language) {
    return Pages.bytes("student.jte", new StudentReader(report, language).view());
  }
}
