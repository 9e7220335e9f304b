package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Momentum;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code W - lr V} with the velocity from before the step. */
final class UsesOldVelocity implements RuleMistake {

  @Override
  public String id() {
    return "momentum.uses-old-velocity";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The weights move with the old velocity, from before this gradient was taken in.",
        "Trọng số di chuyển theo vận tốc cũ, khi gradient của bước này chưa được tính vào.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Look at the order of the two updates: which of them needs the result of the other?",
        "Hãy xem lại thứ tự của hai phép cập nhật: phép nào cần đến kết quả của phép kia?");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr", "V");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Momentum.DIRECTION, q -> q.at(Momentum.VELOCITY)));
  }
}
