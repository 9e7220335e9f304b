package optigrade.formats;

import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code results.json} of Gradescope. No score at the top, which some readers take for a
 * percentage: a deduction is a test of its own with less than no points. No test is hidden, since
 * one hidden test hides the student's total: a hidden criterion shows its points and nothing else.
 */
public final class GradescopeFormat implements ReportFormat {

  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public String file() {
    return "gradescope.json";
  }

  @Override
  public Text description() {
    return new Text(
        "results.json of a Gradescope autograder", "results.json của bộ chấm tự động Gradescope");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    ObjectNode node =
        report instanceof Report.Graded graded
            ? graded(Feedback.of(graded, setting.language()))
            : notGraded((Report.NotGraded) report, setting);
    return Json.bytes(node);
  }

  private static ObjectNode graded(Feedback feedback) {
    ObjectNode node = top(String.join("\n", feedback.remarks()));
    ArrayNode tests = node.putArray("tests");
    for (Feedback.Item item : feedback.items()) {
      ObjectNode test =
          test(tests, item.title() + " (" + item.id() + ")", item.full(), item.text())
              .put("score", Json.number(item.earned()));
      // Readers ask for more than none.
      if (item.possible().signum() > 0) {
        test.put("max_score", Json.number(item.possible()));
      }
    }
    for (Feedback.Deduction deduction : feedback.deductions()) {
      test(tests, deduction.line(), false, "")
          .put("score", Json.number(deduction.points().negate()));
    }
    return node;
  }

  private static ObjectNode test(ArrayNode tests, String name, boolean passed, String output) {
    return tests
        .addObject()
        .put("number", Integer.toString(tests.size()))
        .put("name", name)
        .put("name_format", "text")
        .put("status", passed ? "passed" : "failed")
        .put("output", output)
        .put("output_format", "text")
        .put("visibility", "visible");
  }

  /** Without any score Gradescope says that the autograder failed, and gives none. */
  private static ObjectNode notGraded(Report.NotGraded report, Setting setting) {
    ObjectNode node = top(Feedback.notGraded(report, setting.language()));
    node.putObject("extra_data").put("verdict", "not-graded").put("code", report.fault().code());
    node.putArray("tests");
    return node;
  }

  private static ObjectNode top(String output) {
    return Json.object()
        .put("output", output)
        .put("output_format", "text")
        .put("visibility", "visible")
        .put("stdout_visibility", "hidden");
  }
}
