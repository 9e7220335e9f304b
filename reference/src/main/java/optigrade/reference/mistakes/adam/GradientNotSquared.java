package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.Known;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code S = beta2 S + (1-beta2) dW}. */
final class GradientNotSquared implements RuleMistake {

  @Override
  public String id() {
    return "adam.gradient-not-squared";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The second moment averages the gradient itself instead of its square.",
        "Mô-men bậc hai lấy trung bình của chính gradient thay vì bình phương của nó.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The second moment should tell how large the gradients are, whatever their sign, so that"
            + " its root makes sense.",
        "Mô-men bậc hai phải cho biết gradient lớn cỡ nào, bất kể dấu, thì lấy căn mới có nghĩa.");
  }

  @Override
  public Clue clue() {
    return Clue.using("beta2", "S", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Adam.SQUARE, Known::gradient));
  }
}
