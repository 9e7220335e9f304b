package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Momentum;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code W + lr V}. */
final class Ascent implements RuleMistake {

  @Override
  public String id() {
    return "momentum.ascent";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The step goes up the slope: the weights move with the velocity instead of against it.",
        "Bước đi leo lên dốc: trọng số di chuyển cùng chiều vận tốc thay vì ngược chiều.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The velocity averages gradients, and gradients point to where the function grows; a"
            + " minimum lies the other way.",
        "Vận tốc là trung bình của các gradient, mà gradient chỉ về phía hàm tăng; điểm cực tiểu"
            + " nằm ở phía ngược lại.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.with(Momentum.NEW_WEIGHTS, q -> q.weights().plus(q.at(Momentum.MOVE))));
  }
}
