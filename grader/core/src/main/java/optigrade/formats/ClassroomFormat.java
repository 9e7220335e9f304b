package optigrade.formats;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import optigrade.model.Language;
import optigrade.model.Score;
import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the actions of GitHub Classroom pass on: base64 of a JSON document in which every test has a
 * score and there is one at least.
 */
public final class ClassroomFormat implements ReportFormat {

  @Override
  public String name() {
    return "classroom";
  }

  @Override
  public String file() {
    return "classroom.txt";
  }

  @Override
  public Text description() {
    return new Text(
        "base64 result for the grading actions of GitHub Classroom (retired)",
        "kết quả base64 cho các action chấm bài của GitHub Classroom (đã ngừng)");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    byte[] json = Json.line(document(report, setting.language())).getBytes(StandardCharsets.UTF_8);
    return (Base64.getEncoder().encodeToString(json) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static ObjectNode document(Report report, Language language) {
    ObjectNode node = Json.object().put("version", 1);
    if (report instanceof Report.Graded graded) {
      Score score = graded.score();
      boolean all = score.earned().compareTo(score.possible()) >= 0;
      node.put("status", all ? "pass" : "fail");
      node.put("max_score", Json.number(score.possible()));
      ArrayNode tests = node.putArray("tests");
      Feedback feedback = Feedback.of(graded, language);
      feedback
          .items()
          .forEach(it -> test(tests, it.id(), it.full() ? "pass" : "fail", it.earned(), it.text()));
      feedback
          .deductions()
          .forEach(it -> test(tests, it.id(), "fail", it.points().negate(), it.message()));
    } else {
      node.put("status", "error");
      node.put("max_score", Json.number(report.rubric().possible()));
      String why = Feedback.notGraded((Report.NotGraded) report, language);
      test(node.putArray("tests"), "could-not-be-graded", "error", BigDecimal.ZERO, why);
    }
    return node;
  }

  private static void test(
      ArrayNode tests, String name, String status, BigDecimal score, String message) {
    tests
        .addObject()
        .put("name", name)
        .put("status", status)
        .put("score", Json.number(score))
        .put("message", message)
        .put("test_code", "")
        .put("filename", "")
        .put("line_no", 0)
        .put("duration", 0);
  }
}
