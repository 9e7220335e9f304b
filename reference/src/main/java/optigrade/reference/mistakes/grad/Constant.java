package optigrade.reference.mistakes.grad;

import java.util.List;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Slope;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.GradientMistake;

/** The second derivative. */
final class Constant implements GradientMistake {

  @Override
  public String id() {
    return "grad.constant";
  }

  @Override
  public Wording message() {
    return new Wording(
        "df_w returns the same numbers at every point: those of the second derivative.",
        "df_w trả về cùng một kết quả tại mọi điểm: đó là đạo hàm cấp hai.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "A parabola is steeper the farther from its bottom, so the weights must still appear after"
            + " differentiating once.",
        "Parabol càng xa đáy thì càng dốc, nên sau khi lấy đạo hàm một lần thì trọng số vẫn phải"
            + " còn trong biểu thức.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right
                .with(Slope.FIRST, q -> q.weights().zeros().plus(q.number(0.2)))
                .with(Slope.SECOND, q -> q.weights().zeros().plus(q.number(4))));
  }
}
