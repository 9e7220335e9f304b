package optigrade.checks;

import java.util.List;
import optigrade.judging.Shaped;
import optigrade.model.Text;

/** What can be wrong with a training loop. */
final class LoopWording {

  private LoopWording() {}

  static Text tooFewCalls(int calls) {
    return calls == 0
        ? new Text(
            "train_p1 never called the optimizer that it was given.",
            "train_p1 không hề gọi optimizer được truyền vào.")
        : new Text(
            "train_p1 called the optimizer only once, so this can't be seen.",
            "train_p1 chỉ gọi optimizer một lần nên không thể kiểm tra điều này.");
  }

  static Text steps(int epochs, int calls) {
    return new Text(
        "train_p1 was asked for "
            + epochs
            + " epochs but called the optimizer "
            + calls
            + " times.",
        "train_p1 được yêu cầu chạy "
            + epochs
            + " epoch nhưng đã gọi optimizer "
            + calls
            + " lần.");
  }

  /** Of what can't be read as points none are counted. */
  static Text length(int epochs, List<Shaped> points) {
    return !points.isEmpty() && points.stream().noneMatch(Shaped.Numbers.class::isInstance)
        ? new Text(
            "What train_p1 returns for %d epochs can't be read as a list of points (w1, w2)."
                .formatted(epochs),
            "Không đọc được kết quả của train_p1 với %d epoch như một danh sách các điểm (w1, w2)."
                .formatted(epochs))
        : length(epochs, points.size());
  }

  private static Text length(int epochs, int points) {
    return new Text(
        "The path of "
            + epochs
            + " epochs should have "
            + (epochs + 1)
            + " points (the start, then one an epoch) but has "
            + points
            + ".",
        "Quỹ đạo của "
            + epochs
            + " epoch phải có "
            + (epochs + 1)
            + " điểm (điểm xuất phát rồi mỗi epoch một điểm) nhưng lại có "
            + points
            + ".");
  }
}
