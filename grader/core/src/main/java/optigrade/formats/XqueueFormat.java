package optigrade.formats;

import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reply to Open edX's XQueue. Its message is one well-formed element, or edX refuses the reply; a
 * reply without a score is refused as well, and leaves the learner's mark as it was: that is what
 * could not be graded needs.
 */
public final class XqueueFormat implements ReportFormat {

  @Override
  public String name() {
    return "xqueue";
  }

  @Override
  public String file() {
    return "xqueue.json";
  }

  @Override
  public Text description() {
    return new Text("reply to the XQueue of Open edX", "phản hồi cho XQueue của Open edX");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    ObjectNode node = Json.object();
    if (report instanceof Report.Graded graded) {
      Feedback feedback = Feedback.of(graded, setting.language());
      node.put("correct", graded.score().earned().compareTo(graded.score().possible()) >= 0);
      node.put("score", Points.share(graded.score()));
      node.put("msg", message(feedback));
    } else {
      String why = Feedback.notGraded((Report.NotGraded) report, setting.language());
      node.put("msg", Markup.of(writer -> Markup.element(writer, "div", why)));
    }
    return Json.bytes(node);
  }

  private static String message(Feedback feedback) {
    return Markup.of(
        writer -> {
          writer.writeStartElement("div");
          Markup.element(writer, "p", feedback.total());
          for (String line : feedback.general()) {
            Markup.element(writer, "p", line);
          }
          writer.writeStartElement("ul");
          for (Feedback.Item item : feedback.items()) {
            writer.writeStartElement("li");
            Markup.element(writer, "strong", item.id() + ": " + item.points());
            for (String line : item.lines()) {
              Markup.element(writer, "p", line);
            }
            writer.writeEndElement();
          }
          writer.writeEndElement();
          writer.writeEndElement();
        });
  }
}
