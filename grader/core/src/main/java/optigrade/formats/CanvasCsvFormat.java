package optigrade.formats;

import java.util.List;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.report.Summary;

/**
 * The gradebook import of Canvas: {@code Student,ID,SIS User ID,SIS Login ID,Section} and the
 * assignment. Who has no mark, or nothing that Canvas could know a student by, has no line.
 */
public final class CanvasCsvFormat implements ClassFormat {

  @Override
  public String name() {
    return "canvas-csv";
  }

  @Override
  public String file() {
    return "canvas-csv.csv";
  }

  @Override
  public Text description() {
    return new Text("gradebook import for Canvas", "nhập bảng điểm cho Canvas");
  }

  @Override
  public byte[] bytes(Summary summary, Setting setting) {
    Csv csv = new Csv();
    csv.row(
        List.of(
            "Student",
            "ID",
            "SIS User ID",
            "SIS Login ID",
            "Section",
            setting.language().of(summary.rubric().title())),
        List.of());
    for (Summary.Marked line : summary.marked()) {
      if (isKnown(line.student())) {
        csv.row(keys(line), List.of("", Points.text(line.earned())));
      }
    }
    return csv.bytes();
  }

  private static List<String> keys(Summary.Marked line) {
    Submission.Student student = line.student();
    return List.of(
        student.name().orElse(line.submission()),
        student.lms().orElse(""),
        student.id().orElse(""),
        student.username().orElse(""));
  }

  @Override
  public List<String> leftOut(Summary summary) {
    return ClassFormat.withoutLine(summary, CanvasCsvFormat::isKnown);
  }

  @Override
  public List<String> rewritten(Summary summary) {
    return ClassFormat.rewritten(summary, CanvasCsvFormat::isKnown, CanvasCsvFormat::keys);
  }

  private static boolean isKnown(Submission.Student student) {
    return student.lms().or(student::id).or(student::username).isPresent();
  }
}
