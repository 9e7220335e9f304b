package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code S = S + dW^2}. */
final class Adagrad implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.adagrad";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The squares are summed up without any decay: this is Adagrad.",
        "Các bình phương được cộng dồn mà không suy giảm: đây là Adagrad.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "RMSProp forgets old gradients little by little; look for the parameter that says how"
            + " fast.",
        "RMSProp quên dần các gradient cũ; hãy tìm tham số quyết định tốc độ quên.");
  }

  @Override
  public Clue clue() {
    return Clue.using("S", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right
                .with(RmsProp.KEPT, q -> q.at(RmsProp.AVERAGE))
                .with(RmsProp.ADDED, q -> q.at(RmsProp.SQUARE)));
  }
}
