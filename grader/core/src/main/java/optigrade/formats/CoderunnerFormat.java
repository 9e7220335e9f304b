package optigrade.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import optigrade.model.Language;
import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer of a combinator template grader of CodeRunner for Moodle: its key set is closed, and
 * strangers' text stands in columns that it escapes. Without a fraction it reports a fault of the
 * question and gives no mark, which is what a fault of ours needs.
 */
public final class CoderunnerFormat implements ReportFormat {

  @Override
  public String name() {
    return "coderunner";
  }

  @Override
  public String file() {
    return "coderunner.json";
  }

  @Override
  public Text description() {
    return new Text(
        "answer of a CodeRunner combinator template grader",
        "kết quả cho combinator template grader của CodeRunner");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    ObjectNode node =
        report instanceof Report.Graded graded
            ? graded(graded, Feedback.of(graded, setting.language()), setting.language())
            : Json.object()
                .put(
                    "prologuehtml",
                    paragraphs(
                        List.of(
                            Feedback.notGraded((Report.NotGraded) report, setting.language()))));
    return (Json.line(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode graded(Report.Graded report, Feedback feedback, Language language) {
    ObjectNode node =
        Json.object()
            .put("fraction", Points.share(report.score()))
            .put(
                "prologuehtml",
                paragraphs(List.of(Words.TOTAL.in(language) + ": " + feedback.total())));
    ArrayNode rows = node.putArray("testresults");
    rows.addArray()
        .add("iscorrect")
        .add(Words.CRITERION.in(language))
        .add(Words.POINTS.in(language))
        .add(Words.REMARKS.in(language));
    for (Feedback.Item item : feedback.items()) {
      rows.addArray().add(item.full() ? 1 : 0).add(item.id()).add(item.points()).add(item.text());
    }
    // One for each column but the special one; %s is the format that escapes.
    node.set("columnformats", Json.array(List.of("%s", "%s", "%s")));
    if (!feedback.general().isEmpty()) {
      node.put("epiloguehtml", paragraphs(feedback.general()));
    }
    return node;
  }

  private static String paragraphs(List<String> lines) {
    return Markup.of(
        writer -> {
          writer.writeStartElement("div");
          for (String line : lines) {
            Markup.element(writer, "p", line);
          }
          writer.writeEndElement();
        });
  }
}
