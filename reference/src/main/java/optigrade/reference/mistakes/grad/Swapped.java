package optigrade.reference.mistakes.grad;

import java.util.List;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Slope;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.GradientMistake;

/** The components in the wrong order, or the coefficients with the wrong weights. */
final class Swapped implements GradientMistake {

  @Override
  public String id() {
    return "grad.swapped";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The two components of the gradient are mixed up.",
        "Hai thành phần của gradient bị đổi chỗ cho nhau.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Check which weight each component belongs to: the first one says how the function changes"
            + " when only w1 moves.",
        "Hãy xem lại mỗi thành phần ứng với trọng số nào: thành phần thứ nhất cho biết hàm thay"
            + " đổi ra sao khi chỉ w1 thay đổi.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right.with(Slope.BOTH, q -> q.at(Slope.FIRST).firstThen(q.at(Slope.SECOND)).reversed()),
        right ->
            right
                .with(Slope.FIRST, q -> q.weights().reversed().times(q.number(0.2)))
                .with(Slope.SECOND, q -> q.weights().reversed().times(q.number(4))),
        right ->
            right
                .with(Slope.FIRST, q -> q.weights().times(q.number(4)))
                .with(Slope.SECOND, q -> q.weights().times(q.number(0.2))));
  }
}
