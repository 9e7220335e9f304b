package optigrade.reference.mistakes.sgd;

import java.util.List;
import optigrade.course.Names;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Calculation;
import optigrade.reference.Gd;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** Right numbers, but an argument array is overwritten with them: W, dW, or both. */
final class ChangesItsInput implements RuleMistake {

  @Override
  public String id() {
    return "sgd.changes-its-input";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The method overwrites an array that it was given.",
        "Hàm ghi đè lên mảng được truyền vào.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "In Java an array parameter is the array of the caller; think of where the new values"
            + " should live instead.",
        "Trong Java, tham số kiểu mảng chính là mảng của nơi gọi; hãy nghĩ xem các giá trị mới"
            + " nên được đặt ở đâu.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.leaving(Names.WEIGHTS, Calculation.of(Gd.NEW_WEIGHTS)),
        right -> right.leaving(Names.GRADIENT, Calculation.of(Gd.SCALED)));
  }
}
