package optigrade.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.model.Score;
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
            "Feedback comments"),
        List.of());
    for (Summary.Marked line : summary.marked()) {
      if (isKnown(line.student())) {
        csv.row(keys(line), marks(summary, line, setting.language()));
      }
    }
    return csv.bytes();
  }

  private static List<String> keys(Summary.Marked line) {
    Submission.Student student = line.student();
    return List.of(
        identifier(student).orElse(""),
        student.name().orElse(""),
        student.id().orElse(""),
        student.username().orElse(""),
        student.email().orElse(""));
  }

  private static Optional<String> identifier(Submission.Student student) {
    return student.participant().filter(it -> it.matches("\\d+")).map(it -> "Participant " + it);
  }

  private static List<String> marks(Summary summary, Summary.Marked line, Language language) {
    return List.of(Points.text(line.earned()), "-", comments(summary, line, language));
  }

  private static String comments(Summary summary, Summary.Marked line, Language language) {
    List<String> parts = new ArrayList<>();
    for (Rubric.Criterion criterion : summary.rubric().criteria()) {
      Summary.Result result = line.results().get(criterion.id());
      if (result != null) {
        parts.add(
            criterion.id()
                + " "
                + Feedback.points(result.earned(), criterion.points(), language)
                + (result.decided() && criterion.visibility() == Rubric.Visibility.PUBLIC
                    ? " (" + Words.SET.in(language) + ")"
                    : ""));
      }
    }
    for (Score.Taken taken : line.deductions()) {
      parts.add(Feedback.Deduction.of(taken, language).line());
    }
    return String.join("; ", parts);
  }

  @Override
  public List<String> leftOut(Summary summary) {
    return ClassFormat.withoutLine(summary, MoodleCsvFormat::isKnown);
  }

  @Override
  public List<String> rewritten(Summary summary) {
    return ClassFormat.rewritten(summary, MoodleCsvFormat::isKnown, MoodleCsvFormat::keys);
  }

  private static boolean isKnown(Submission.Student student) {
    return identifier(student).or(student::id).or(student::username).or(student::email).isPresent();
  }
}
