package optigrade.reference.mistakes.grad;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Slope;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.GradientMistake;

/** Such as {@code 2 w2} for the second component. */
final class W2Coefficient implements GradientMistake {

  @Override
  public String id() {
    return "grad.w2-coefficient";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The second component of the gradient is w2 times a wrong factor.",
        "Thành phần thứ hai của gradient là w2 nhân với một hệ số sai.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Differentiate the second term of the function again, and mind what becomes of its"
            + " exponent and of its coefficient.",
        "Hãy tính lại đạo hàm của số hạng thứ hai trong hàm, chú ý số mũ và hệ số đi đâu sau khi"
            + " lấy đạo hàm.");
  }

  @Override
  public Clue clue() {
    return Clue.weight(1);
  }

  @Override
  public List<Change> changes() {
    return List.of(times(2), times(8), times(1));
  }

  private static Change times(double factor) {
    return right -> right.with(Slope.SECOND, q -> q.weights().times(q.number(factor)));
  }
}
