package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;
import optigrade.course.mistakes.Wording;

/** A mistake that the catalogue does not have: {@code W - 2 lr dW / sqrt(S + eps)}. */
final class TwiceTheStep implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.twice-the-step";
  }

  @Override
  public Wording message() {
    return new Wording("The step is twice as long.", "Bước cập nhật dài gấp đôi.");
  }

  @Override
  public Wording hint() {
    return new Wording("Count how often the step is subtracted.", "Hãy đếm số lần trừ đi bước.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right.with(
                RmsProp.NEW_WEIGHTS,
                q ->
                    q.weights()
                        .minus(q.number(2).times(q.rate()).times(q.at(RmsProp.DIRECTION)))));
  }
}
