package optigrade.reference.mistakes.grad;

import java.util.List;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Known;
import optigrade.reference.Slope;
import optigrade.reference.Vec;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.GradientMistake;

/** The function's terms, or its value, once or for each component. */
final class ValueNotGradient implements GradientMistake {

  @Override
  public String id() {
    return "grad.value-not-gradient";
  }

  @Override
  public Wording message() {
    return new Wording(
        "df_w returns values of the function itself instead of its derivatives.",
        "df_w trả về giá trị của chính hàm số chứ không phải các đạo hàm của nó.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The optimizer needs to know how steeply the function rises along each weight, not how"
            + " high it is.",
        "Thuật toán tối ưu cần biết hàm dốc bao nhiêu theo từng trọng số, chứ không cần biết hàm"
            + " đang cao bao nhiêu.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.with(Slope.FIRST, q -> terms(q)).with(Slope.SECOND, q -> terms(q)),
        right -> right.with(Slope.BOTH, q -> terms(q).total()),
        right -> right.with(Slope.BOTH, q -> q.weights().zeros().plus(terms(q).total())));
  }

  private static Vec terms(Known known) {
    Vec squares = known.weights().squared();
    return squares.times(known.number(0.1)).firstThen(squares.times(known.number(2)));
  }
}
