package optigrade.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.model.Language;
import optigrade.pipeline.Rescoring;

/** What a changed rubric did to a class: what changed in it, and who gained and who lost. */
final class Gains {

  private final Rescoring.Result result;
  private final Language language;

  private Gains(Rescoring.Result result, Language language) {
    this.result = result;
    this.language = language;
  }

  static List<String> of(Rescoring.Result result, Language language) {
    Gains gains = new Gains(result, language);
    List<String> lines =
        new ArrayList<>(
            RubricChanges.between(result.before(), result.summary().rubric(), language));
    lines.addAll(gains.students());
    lines.add(gains.inAll());
    return lines;
  }

  private List<String> students() {
    if (result.changes().isEmpty()) {
      return List.of();
    }
    Table table =
        new Table(
            List.of(
                language.of("hand-in", "bài nộp"),
                language.of("before", "trước"),
                language.of("now", "nay"),
                language.of("change", "thay đổi")),
            List.of(1, 2, 3));
    for (Rescoring.Change change : result.changes()) {
      table.row(
          List.of(
              change.submission(), points(change.before()), points(change.after()), step(change)));
    }
    return table.lines();
  }

  private String points(Optional<BigDecimal> points) {
    return points
        .map(it -> it.setScale(2).toPlainString())
        .orElse(language.of("not graded", "chưa chấm"));
  }

  private static String step(Rescoring.Change change) {
    int sign = sign(change);
    return sign == 0 ? "" : (sign > 0 ? "+" : "") + difference(change).setScale(2).toPlainString();
  }

  private static BigDecimal difference(Rescoring.Change change) {
    return change.before().isPresent() && change.after().isPresent()
        ? change.after().get().subtract(change.before().get())
        : BigDecimal.ZERO;
  }

  private static int sign(Rescoring.Change change) {
    return difference(change).signum();
  }

  private String inAll() {
    long gained = result.changes().stream().filter(change -> sign(change) > 0).count();
    long lost = result.changes().stream().filter(change -> sign(change) < 0).count();
    return language
        .of("%d gained, %d lost, %d as before.", "%d bài tăng điểm, %d bài giảm, %d bài như cũ.")
        .formatted(gained, lost, result.summary().lines().size() - gained - lost);
  }
}
