package optigrade.formats;

import optigrade.model.Text;
import optigrade.report.Report;
import optigrade.report.ReportJson;

/** Everything that is known, for programs. */
public final class JsonFormat implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String file() {
    return "report.json";
  }

  @Override
  public Text description() {
    return new Text(
        "everything, for programs (schema optigrade-report/1)",
        "đầy đủ mọi thông tin, cho chương trình đọc (lược đồ optigrade-report/1)");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    return ReportJson.bytes(report);
  }
}
