package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** Any order other than {@code {W, V, S}}. */
final class ResultOrder implements RuleMistake {

  @Override
  public String id() {
    return "adam.result-order";
  }

  @Override
  public Wording message() {
    return new Wording("The results come in the wrong order.", "Kết quả trả về sai thứ tự.");
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
    return List.of(
        right -> right.returning(Adam.NEW_FIRST, Adam.NEW_SECOND, Adam.NEW_WEIGHTS),
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.NEW_SECOND, Adam.NEW_FIRST),
        right -> right.returning(Adam.NEW_SECOND, Adam.NEW_FIRST, Adam.NEW_WEIGHTS),
        right -> right.returning(Adam.NEW_FIRST, Adam.NEW_WEIGHTS, Adam.NEW_SECOND),
        right -> right.returning(Adam.NEW_SECOND, Adam.NEW_WEIGHTS, Adam.NEW_FIRST));
  }
}
