package optigrade.reference.mistakes.sgd;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Gd;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code W - dW / lr}. */
final class DividesByRate implements RuleMistake {

  @Override
  public String id() {
    return "sgd.divides-by-rate";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The gradient is divided by the learning rate.", "Gradient bị chia cho learning rate.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "A smaller learning rate should give a smaller step; try it with two rates and compare the"
            + " steps.",
        "Learning rate nhỏ hơn phải cho bước đi ngắn hơn; hãy thử với hai learning rate rồi so"
            + " sánh hai bước đi.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Gd.SCALED, q -> q.gradient().over(q.rate())));
  }
}
