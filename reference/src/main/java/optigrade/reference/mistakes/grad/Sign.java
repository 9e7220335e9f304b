package optigrade.reference.mistakes.grad;

import java.util.List;
import optigrade.course.Names;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Known;
import optigrade.reference.Slope;
import optigrade.reference.Vec;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.GradientMistake;

/** One component or both with the opposite sign. */
final class Sign implements GradientMistake {

  @Override
  public String id() {
    return "grad.sign";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The gradient has the wrong sign, in one component or in both.",
        "Gradient bị ngược dấu, ở một hoặc cả hai thành phần.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "To the right of its minimum the function rises; which sign must the derivative have"
            + " there?",
        "Ở bên phải điểm cực tiểu thì hàm tăng; vậy đạo hàm tại đó phải mang dấu gì?");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.with(Names.GRADIENT, q -> both(q).negated()),
        right -> right.with(Names.GRADIENT, q -> both(q).negated().firstThen(both(q))),
        right -> right.with(Names.GRADIENT, q -> both(q).firstThen(both(q).negated())));
  }

  private static Vec both(Known known) {
    return known.at(Slope.BOTH);
  }
}
