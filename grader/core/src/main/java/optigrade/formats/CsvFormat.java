package optigrade.formats;

import optigrade.model.Text;
import optigrade.report.GradesCsv;
import optigrade.report.Summary;

/** The class's table for a spreadsheet. */
public final class CsvFormat implements ClassFormat {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String file() {
    return "grades.csv";
  }

  @Override
  public Text description() {
    return new Text(
        "the class as a table, for a spreadsheet", "bảng điểm cả lớp, cho phần mềm bảng tính");
  }

  @Override
  public byte[] bytes(Summary summary, Setting setting) {
    return GradesCsv.bytes(summary);
  }
}
