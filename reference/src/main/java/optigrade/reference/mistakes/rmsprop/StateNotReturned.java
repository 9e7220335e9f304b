package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Calculation;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** The weights with the old average, with zeros, or alone. */
final class StateNotReturned implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.state-not-returned";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The new average is not returned, so the next epoch cannot go on from it.",
        "Trung bình mới không được trả về, nên epoch sau không thể dùng tiếp.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The average is a memory: follow it from the end of one call to the beginning of the next.",
        "Trung bình này là bộ nhớ của thuật toán: hãy lần theo nó từ cuối lần gọi này đến đầu lần"
            + " gọi kế tiếp.");
  }

  @Override
  public Clue clue() {
    return Clue.RESULT;
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.returning(RmsProp.NEW_WEIGHTS, RmsProp.AVERAGE),
        right ->
            right.returning(
                List.of(Calculation.of(RmsProp.NEW_WEIGHTS), q -> q.at(RmsProp.AVERAGE).zeros())),
        right -> right.returning(RmsProp.NEW_WEIGHTS));
  }
}
