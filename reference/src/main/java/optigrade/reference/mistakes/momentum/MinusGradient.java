package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Momentum;
import optigrade.reference.Recipe;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code V = beta V - (1-beta) dW}, then {@code W - lr V} or {@code W + lr V}. */
final class MinusGradient implements RuleMistake {

  @Override
  public String id() {
    return "momentum.minus-gradient";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The new gradient is subtracted from the velocity instead of being added to it.",
        "Gradient mới bị trừ khỏi vận tốc thay vì được cộng vào.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The velocity is an average of gradients, all with the same sign; the minus belongs to one"
            + " place only, the step of the weights.",
        "Vận tốc là trung bình của các gradient, tất cả cùng dấu; dấu trừ chỉ thuộc về một chỗ"
            + " duy nhất là bước cập nhật trọng số.");
  }

  @Override
  public Clue clue() {
    return Clue.using("beta", "V", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        MinusGradient::subtracted,
        right ->
            subtracted(right)
                .with(Momentum.NEW_WEIGHTS, q -> q.weights().plus(q.at(Momentum.MOVE))));
  }

  private static Recipe subtracted(Recipe right) {
    return right.with(Momentum.NEW_VELOCITY, q -> q.at(Momentum.KEPT).minus(q.at(Momentum.ADDED)));
  }
}
