package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.Calculation;
import optigrade.reference.Known;
import optigrade.reference.Vec;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** A moment, or both, as it was before the step, as zeros, or left out. */
final class StateNotReturned implements RuleMistake {

  @Override
  public String id() {
    return "adam.state-not-returned";
  }

  @Override
  public Wording message() {
    return new Wording(
        "A new moment is not returned, so the next epoch cannot go on from it.",
        "Có mô-men mới không được trả về, nên epoch sau không thể dùng tiếp.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The moments are a memory: follow each of them from the end of one call to the beginning"
            + " of the next.",
        "Các mô-men là bộ nhớ của thuật toán: hãy lần theo từng mô-men từ cuối lần gọi này đến"
            + " đầu lần gọi kế tiếp.");
  }

  @Override
  public Clue clue() {
    return Clue.RESULT;
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.FIRST, Adam.SECOND),
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.FIRST, Adam.NEW_SECOND),
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.NEW_FIRST, Adam.SECOND),
        right ->
            right.returning(
                List.of(Calculation.of(Adam.NEW_WEIGHTS), q -> zeros(q), q -> zeros(q))),
        right -> right.returning(Adam.NEW_WEIGHTS),
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.NEW_FIRST));
  }

  private static Vec zeros(Known known) {
    return known.gradient().zeros();
  }
}
