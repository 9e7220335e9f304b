package optigrade.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.report.Summary;

/**
 * Grades for Moodle: for the offline grading worksheet of an assignment and for the grade import of
 * a course, which takes a column of one's choice to know students by. One bad line stops an import,
 * so who has no mark, or nothing to be known by, has none.
 */
public final class MoodleCsvFormat implements ClassFormat {

  @Override
  public String name() {
    return "moodle-csv";
  }

  @Override
  public String file() {
    return "moodle-csv.csv";
  }

  @Override
  public Text description() {
    return new Text(
        "grades and comments for Moodle (grading worksheet or grade import)",
        "điểm và nhận xét cho Moodle (bảng chấm ngoại tuyến hoặc nhập điểm)");
  }

  @Override
  public byte[] bytes(Summary summary, Setting setting) {
    Csv csv = new Csv();
    csv.row(
        List.of(
            "Identifier",
            "Full name",
            "ID number",
            "Username",
            "Email address",
            "Grade",
            "Last modified (grade)",
            "Feedback comments"));
    for (Summary.Marked line : summary.marked()) {
      if (isKnown(line.student())) {
        csv.row(cells(summary, line, line.student()));
      }
    }
    return csv.bytes();
  }

  private static List<String> cells(
      Summary summary, Summary.Marked line, Submission.Student student) {
    return List.of(
        student.lms().filter(it -> it.matches("\\d+")).map(it -> "Participant " + it).orElse(""),
        student.name().orElse(""),
        student.id().orElse(""),
        student.username().orElse(""),
        student.email().orElse(""),
        Points.text(line.earned()),
        "-",
        comments(summary, line));
  }

  private static String comments(Summary summary, Summary.Marked line) {
    List<String> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Rubric.Criterion criterion : summary.rubric().criteria()) {
      Summary.Result result = line.results().get(criterion.id());
      if (result != null) {
        sum = sum.add(result.earned());
        parts.add(
            criterion.id()
                + " "
                + Points.text(result.earned())
                + "/"
                + Points.text(criterion.points()));
      }
    }
    BigDecimal taken = sum.subtract(line.earned());
    if (taken.signum() != 0) {
      parts.add(Points.text(taken.negate()));
    }
    return String.join("; ", parts);
  }

  @Override
  public List<String> leftOut(Summary summary) {
    return summary.lines().stream()
        .filter(it -> !(it instanceof Summary.Marked) || !isKnown(it.student()))
        .map(Summary.Line::submission)
        .toList();
  }

  private static boolean isKnown(Submission.Student student) {
    return student.lms().or(student::id).or(student::username).or(student::email).isPresent();
  }
}
