package optigrade.formats;

import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code results.json} of PrairieLearn's external graders. What could not be graded costs no
 * attempt. Deductions are in the score alone: every test has points, and none has less than no
 * points.
 */
public final class PrairieLearnFormat implements ReportFormat {

  @Override
  public String name() {
    return "prairielearn";
  }

  @Override
  public String file() {
    return "prairielearn.json";
  }

  @Override
  public Text description() {
    return new Text(
        "results.json of a PrairieLearn external grader",
        "results.json của bộ chấm ngoài PrairieLearn");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    ObjectNode node =
        report instanceof Report.Graded graded
            ? graded(graded, Feedback.of(graded, setting.language()))
            : notGraded((Report.NotGraded) report, setting);
    return Json.bytes(node);
  }

  private static ObjectNode graded(Report.Graded report, Feedback feedback) {
    ObjectNode node =
        Json.object()
            .put("gradable", true)
            .put("succeeded", true)
            .put("score", Points.share(report.score()))
            .put("message", feedback.total())
            .put("output", String.join("\n", feedback.general()));
    ArrayNode tests = node.putArray("tests");
    for (Feedback.Item item : feedback.items()) {
      tests
          .addObject()
          .put("name", item.id())
          .put("description", item.title())
          .put("points", Json.number(item.earned()))
          .put("max_points", Json.number(item.possible()))
          .put("message", item.text());
    }
    return node;
  }

  private static ObjectNode notGraded(Report.NotGraded report, Setting setting) {
    String message = Feedback.notGraded(report, setting.language());
    ObjectNode node =
        Json.object().put("gradable", false).put("succeeded", false).put("message", message);
    node.putArray("format_errors").add(message);
    return node;
  }
}
