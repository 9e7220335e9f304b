package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code {S, W}}. */
final class ResultOrder implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.result-order";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The results come in the wrong order: the average first, then the weights.",
        "Kết quả trả về sai thứ tự: trung bình trước, trọng số sau.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Compare the order of what you return with the order that the comment above the method"
            + " promises.",
        "Hãy so thứ tự các giá trị bạn trả về với thứ tự ghi trong chú thích phía trên phương thức.");
  }

  @Override
  public Clue clue() {
    return Clue.RESULT;
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.returning(RmsProp.NEW_AVERAGE, RmsProp.NEW_WEIGHTS));
  }
}
