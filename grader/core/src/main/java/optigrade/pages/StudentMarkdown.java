package optigrade.pages;

import optigrade.model.Language;
import optigrade.report.Report;

/** {@code report.md}: what {@link StudentPage} says, for places that take only Markdown. */
public final class StudentMarkdown {

  private StudentMarkdown() {}

  /** The same report gives the same bytes, anywhere. */
  public static byte[] bytes(Report report, Language language) {
    return Pages.markdown("student.jte", new StudentReader(report, language).view());
  }
}
