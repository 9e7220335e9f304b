package optigrade.formats;

import optigrade.model.Text;
import optigrade.pages.StudentMarkdown;
import optigrade.report.Report;

/** The same in Markdown, for places that take only that. */
public final class MdFormat implements ReportFormat {

  @Override
  public String name() {
    return "md";
  }

  @Override
  public String file() {
    return "report.md";
  }

  @Override
  public Text description() {
    return new Text(
        "the same in Markdown, for places that take only that",
        "báo cáo cho sinh viên bằng Markdown, cho nơi chỉ nhận Markdown");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    return StudentMarkdown.bytes(report, setting.language());
  }

  @Override
  public boolean isSlow() {
    return true;
  }
}
