package optigrade.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import optigrade.intake.Entry;
import optigrade.model.Language;
import optigrade.report.Summary;

/** The table at the end of a run: each hand-in with its score, in the order it was given. */
final class Overview {

  private Overview() {}

  static List<String> of(
      Summary summary, List<Entry> entries, Map<String, String> notes, Language language) {
    Map<String, Summary.Line> lines =
        summary.lines().stream()
            .collect(Collectors.toMap(Summary.Line::submission, Function.identity()));
    BigDecimal possible = summary.rubric().possible();
    Table table =
        new Table(
            List.of(
                language.of("hand-in", "bài nộp"),
                language.of("points of ", "điểm trên ")
                    + possible.stripTrailingZeros().toPlainString(),
                language.of("what was found", "nhận xét")),
            List.of(1));
    for (Entry entry : entries) {
      Summary.Line line = lines.get(entry.id());
      if (line != null) {
        table.row(List.of(entry.id(), points(line, language), notes.getOrDefault(entry.id(), "")));
      }
    }
    return table.lines();
  }

  private static String points(Summary.Line line, Language language) {
    return line instanceof Summary.Marked marked
        ? marked.earned().setScale(2).toPlainString()
        : language.of("not graded", "chưa chấm");
  }
}
