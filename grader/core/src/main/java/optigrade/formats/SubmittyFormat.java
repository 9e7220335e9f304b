package optigrade.formats;

import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code validation_results.json} of a Submitty custom validator. */
public final class SubmittyFormat implements ReportFormat {

  @Override
  public String name() {
    return "submitty";
  }

  @Override
  public String file() {
    return "submitty.json";
  }

  @Override
  public Text description() {
    return new Text(
        "validation_results.json of a Submitty custom validator",
        "validation_results.json của custom validator Submitty");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    if (report instanceof Report.Graded graded) {
      return Json.bytes(graded(graded, Feedback.of(graded, setting.language())));
    }
    String message = Feedback.notGraded((Report.NotGraded) report, setting.language());
    return Json.bytes(Json.object().put("status", "failure").put("message", message));
  }

  private static ObjectNode graded(Report.Graded report, Feedback feedback) {
    ObjectNode node = Json.object().put("status", "success");
    ObjectNode data = node.putObject("data").put("score", Points.share(report.score()));
    ArrayNode messages = data.putArray("message");
    feedback
        .general()
        .forEach(it -> messages.addObject().put("message", it).put("status", "information"));
    for (Feedback.Item item : feedback.items()) {
      String text = item.lines().isEmpty() ? "" : "\n" + item.text();
      messages
          .addObject()
          .put("message", item.id() + ": " + item.points() + text)
          .put("status", item.full() ? "success" : "failure");
    }
    return node;
  }
}
