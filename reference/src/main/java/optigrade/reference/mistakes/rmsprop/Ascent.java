package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code W + lr dW / sqrt(S + eps)}. */
final class Ascent implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.ascent";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The step goes up the slope: the weights move with the gradient instead of against it.",
        "Bước đi leo lên dốc: trọng số di chuyển cùng chiều gradient thay vì ngược chiều.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The gradient points to where the function grows; a minimum lies the other way.",
        "Gradient chỉ về phía hàm tăng, còn điểm cực tiểu nằm ở phía ngược lại.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right.with(
                RmsProp.NEW_WEIGHTS,
                q -> q.weights().plus(q.rate().times(q.at(RmsProp.DIRECTION)))));
  }
}
