package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Known;
import optigrade.reference.Momentum;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code W - lr dW}, the velocity only being kept. */
final class IgnoresVelocity implements RuleMistake {

  @Override
  public String id() {
    return "momentum.ignores-velocity";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The weights move with the bare gradient; the velocity is computed but not used for the"
            + " step.",
        "Trọng số di chuyển theo gradient đơn thuần; vận tốc có được tính nhưng không dùng cho"
            + " bước đi.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "As it stands this is plain gradient descent; what was the velocity computed for?",
        "Làm như vậy thì vẫn chỉ là gradient descent thường; vận tốc được tính ra để làm gì?");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Momentum.DIRECTION, Known::gradient));
  }
}
