package optigrade.reference.mistakes.grad;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Slope;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.GradientMistake;

/** Such as {@code 0.1 w1} for the first component. */
final class W1Coefficient implements GradientMistake {

  @Override
  public String id() {
    return "grad.w1-coefficient";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The first component of the gradient is w1 times a wrong factor.",
        "Thành phần thứ nhất của gradient là w1 nhân với một hệ số sai.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Differentiate the first term of the function again, and mind what becomes of its exponent"
            + " and of its coefficient.",
        "Hãy tính lại đạo hàm của số hạng thứ nhất trong hàm, chú ý số mũ và hệ số đi đâu sau khi"
            + " lấy đạo hàm.");
  }

  @Override
  public Clue clue() {
    return Clue.weight(0);
  }

  @Override
  public List<Change> changes() {
    return List.of(times(0.1), times(2), times(1));
  }

  private static Change times(double factor) {
    return right -> right.with(Slope.FIRST, q -> q.weights().times(q.number(factor)));
  }
}
