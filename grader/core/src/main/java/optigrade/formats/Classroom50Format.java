package optigrade.formats;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code result.json} of Classroom 50. Scores there are whole numbers, so they are hundredths of
 * points. What says whose result this is comes from the runner; where it says nothing, a result
 * names nobody that a collector would take it for.
 */
public final class Classroom50Format implements ReportFormat {

  private static final String UNKNOWN = "unknown";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  @Override
  public String name() {
    return "classroom50";
  }

  @Override
  public String file() {
    return "classroom50.json";
  }

  @Override
  public Text description() {
    return new Text(
        "result.json of an autograder for Classroom 50",
        "result.json của bộ chấm cho Classroom 50");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    ObjectNode node = identity(report, setting);
    if (report instanceof Report.Graded graded) {
      Feedback feedback = Feedback.of(graded, setting.language());
      node.put("score", Points.hundredths(feedback.earned()).intValueExact());
      node.put("max-score", Points.hundredths(feedback.possible()).intValueExact());
      ArrayNode tests = node.putArray("tests");
      for (Feedback.Item item : feedback.items()) {
        test(tests, item.id(), item.full(), item.earned(), item.possible(), item.text());
      }
      // Less than nothing is not allowed, so these explain the score and count for nothing.
      for (Feedback.Deduction deduction : feedback.deductions()) {
        test(tests, deduction.line(), false, BigDecimal.ZERO, BigDecimal.ZERO, "");
      }
      if (!feedback.remarks().isEmpty()) {
        String said = String.join("\n", feedback.remarks());
        test(tests, "compilation", false, BigDecimal.ZERO, BigDecimal.ZERO, said);
      }
    } else {
      // As the runner itself writes an error: of nothing, nothing.
      node.put("score", 0).put("max-score", 0).putArray("tests");
    }
    return Json.bytes(node);
  }

  private static void test(
      ArrayNode tests,
      String name,
      boolean passed,
      BigDecimal earned,
      BigDecimal possible,
      String message) {
    tests
        .addObject()
        .put("test-name", name)
        .put("passed", passed)
        .put("score", Points.hundredths(earned).intValueExact())
        .put("max-score", Points.hundredths(possible).intValueExact())
        .put("message", message);
  }

  private static ObjectNode identity(Report report, Setting setting) {
    Submission submission = report.submission();
    String commit = setting.told("COMMIT_URL").orElse(UNKNOWN);
    return Json.object()
        .put("schema", "classroom50/result/v1")
        .put("classroom", setting.told("CLASSROOM").orElse(UNKNOWN))
        .put("assignment", setting.told("ASSIGNMENT").orElse(report.rubric().id()))
        .put(
            "assignment_type",
            setting.told("MODE").filter(it -> it.equals("group")).orElse("individual"))
        .put(
            "owner",
            setting
                .told("USERNAME")
                .or(() -> submission.student().username())
                .map(Line::one)
                .orElse(submission.id()))
        .put(
            "submission",
            setting
                .told("SUBMISSION_TAG")
                .filter(it -> it.startsWith("submit/"))
                .orElse("submit/" + UNKNOWN))
        .put("commit", commit)
        .put("release", setting.told("RELEASE_URL").orElse(UNKNOWN))
        .put("review", setting.told("REVIEW_URL").orElse(commit))
        .put("datetime", TIME.format(handedIn(submission, setting)))
        .put("graded_at", TIME.format(setting.time().atOffset(ZoneOffset.UTC)));
  }

  /** When it came, where that is known to the zone. */
  private static OffsetDateTime handedIn(Submission submission, Setting setting) {
    return submission
        .received()
        .at()
        .flatMap(it -> it.in(Optional.empty()))
        .map(it -> it.toOffsetDateTime())
        .orElse(setting.time().atOffset(ZoneOffset.UTC))
        .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
