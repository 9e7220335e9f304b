package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Calculation;
import optigrade.reference.Momentum;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** The weights with the old velocity, with zeros, or alone. */
final class StateNotReturned implements RuleMistake {

  @Override
  public String id() {
    return "momentum.state-not-returned";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The new velocity is not returned, so the next epoch cannot go on from it.",
        "Vận tốc mới không được trả về, nên epoch sau không thể dùng tiếp.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Velocity is a memory: follow it from the end of one call to the beginning of the next.",
        "Vận tốc là bộ nhớ của thuật toán: hãy lần theo nó từ cuối lần gọi này đến đầu lần gọi kế"
            + " tiếp.");
  }

  @Override
  public Clue clue() {
    return Clue.RESULT;
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.returning(Momentum.NEW_WEIGHTS, Momentum.VELOCITY),
        right ->
            right.returning(
                List.of(
                    Calculation.of(Momentum.NEW_WEIGHTS), q -> q.at(Momentum.VELOCITY).zeros())),
        right -> right.returning(Momentum.NEW_WEIGHTS));
  }
}
