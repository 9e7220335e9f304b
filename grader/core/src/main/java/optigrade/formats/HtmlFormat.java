package optigrade.formats;

import optigrade.model.Text;
import optigrade.pages.StudentPage;
import optigrade.report.Report;

/** The page for a student: one file that loads nothing. */
public final class HtmlFormat implements ReportFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String file() {
    return "report.html";
  }

  @Override
  public Text description() {
    return new Text(
        "the page for a student, in one file that loads nothing",
        "trang báo cáo cho sinh viên, một tệp duy nhất không tải gì thêm");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    return StudentPage.bytes(report, setting.language());
  }

  @Override
  public boolean isSlow() {
    return true;
  }
}
