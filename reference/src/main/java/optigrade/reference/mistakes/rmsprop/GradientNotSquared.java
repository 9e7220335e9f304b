package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Known;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code S = gamma S + (1-gamma) dW}. */
final class GradientNotSquared implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.gradient-not-squared";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The average is taken over the gradient itself instead of its square.",
        "Trung bình được lấy trên chính gradient thay vì bình phương của nó.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The average should tell how large the gradients are, whatever their sign, so that its"
            + " root makes sense.",
        "Trung bình này phải cho biết gradient lớn cỡ nào, bất kể dấu, thì lấy căn mới có nghĩa.");
  }

  @Override
  public Clue clue() {
    return Clue.using("gamma", "S", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(RmsProp.SQUARE, Known::gradient));
  }
}
