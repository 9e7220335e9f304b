package optigrade.formats;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import optigrade.model.Rubric;
import optigrade.model.Text;
import optigrade.report.Report;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Autolab reads from standard output: its last line has a number for each problem, and a
 * number for all deductions. Where that line can't be read Autolab itself enters zeros, so what
 * could not be graded has empty marks and not a missing line.
 */
public final class AutolabFormat implements ReportFormat {

  private static final String DEDUCTIONS = "deductions";

  @Override
  public String name() {
    return "autolab";
  }

  @Override
  public String file() {
    return "autolab.txt";
  }

  @Override
  public Text description() {
    return new Text(
        "standard output for Autolab; the scores stand in the last line",
        "đầu ra chuẩn cho Autolab; điểm nằm ở dòng cuối");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    ObjectNode scores = Json.object();
    String text;
    if (report instanceof Report.Graded graded) {
      Feedback feedback = Feedback.of(graded, setting.language());
      text = feedback.text();
      feedback.items().forEach(it -> scores.put(problem(it.id()), Json.number(it.earned())));
      BigDecimal taken =
          feedback.deductions().stream()
              .map(Feedback.Deduction::points)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      scores.put(DEDUCTIONS, Json.number(taken.negate()));
    } else {
      text = Feedback.notGraded((Report.NotGraded) report, setting.language());
      for (Rubric.Criterion criterion : report.rubric().criteria()) {
        scores.putNull(problem(criterion.id()));
      }
      scores.putNull(DEDUCTIONS);
    }
    ObjectNode last = Json.object();
    last.set("scores", scores);
    return (text + "\n\n" + Json.line(last) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Autolab quotes any word before a colon once more, which breaks the line. */
  private static String problem(String id) {
    return id.replace(":", ".");
  }
}
