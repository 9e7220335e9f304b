package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code dW / sqrt(S + eps)} with the average from before the step. */
final class UsesOldAverage implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.uses-old-average";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The step is divided by the old average, from before this gradient was taken in.",
        "Bước đi được chia theo trung bình cũ, khi gradient của bước này chưa được tính vào.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Look at the order of the two updates: which of them needs the result of the other?",
        "Hãy xem lại thứ tự của hai phép cập nhật: phép nào cần đến kết quả của phép kia?");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr", "S");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(RmsProp.USED, q -> q.at(RmsProp.AVERAGE)));
  }
}
