package optigrade.formats;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.model.Text;
import optigrade.report.Report;

/**
 * What Moodle's VPL reads from standard output. The last grade line counts wherever it stands, so
 * nobody else's text may hold its sign, nor the signs of a comment; without one there is no grade,
 * as befits what could not be graded.
 */
public final class VplFormat implements ReportFormat {

  @Override
  public String name() {
    return "vpl";
  }

  @Override
  public String file() {
    return "vpl.txt";
  }

  @Override
  public Text description() {
    return new Text("standard output for Moodle VPL", "đầu ra chuẩn cho Moodle VPL");
  }

  @Override
  public byte[] bytes(Report report, Setting setting) {
    List<String> lines = new ArrayList<>();
    if (report instanceof Report.Graded graded) {
      Feedback feedback = Feedback.of(graded, setting.language());
      lines.add("<|--");
      feedback.general().forEach(it -> lines.add(said(it)));
      for (Feedback.Item item : feedback.items()) {
        lines.add("-" + item.id() + " (" + item.points() + ")");
        item.lines().forEach(it -> lines.add(said(it)));
      }
      lines.add("--|>");
      lines.add("");
      lines.add("Grade :=>> " + grade(graded, setting).toPlainString());
    } else {
      lines.add("<|--");
      lines.add(said(Feedback.notGraded((Report.NotGraded) report, setting.language())));
      lines.add("--|>");
    }
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** In the activity's own range, where it says one; else in the rubric's points. */
  private static BigDecimal grade(Report.Graded report, Setting setting) {
    BigDecimal least = number(setting, "VPL_GRADEMIN").orElse(BigDecimal.ZERO);
    return number(setting, "VPL_GRADEMAX")
        .filter(most -> most.compareTo(least) > 0)
        .map(most -> Points.between(least, most, report.score()))
        .orElse(Points.plain(report.score().earned()));
  }

  private static Optional<BigDecimal> number(Setting setting, String name) {
    return setting
        .told(name)
        .map(String::strip)
        .filter(it -> it.matches("-?\\d{1,9}(\\.\\d{1,9})?"))
        .map(BigDecimal::new);
  }

  /** One line that is neither a title, nor preformatted, nor any sign to the reader. */
  private static String said(String line) {
    String plain =
        Line.one(line)
            .replace(":=>", ":=\u00b7>")
            .replace("<|", "<\u00b7|")
            .replace("|>", "|\u00b7>");
    return plain.startsWith("-") || plain.startsWith(">") ? "\u00b7 " + plain : plain;
  }
}
