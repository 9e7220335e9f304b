package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Momentum;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code {V, W}}. */
final class ResultOrder implements RuleMistake {

  @Override
  public String id() {
    return "momentum.result-order";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The results come in the wrong order: the velocity first, then the weights.",
        "Kết quả trả về sai thứ tự: vận tốc trước, trọng số sau.");
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
    return List.of(right -> right.returning(Momentum.NEW_VELOCITY, Momentum.NEW_WEIGHTS));
  }
}
