package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.Known;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code dW} in place of {@code V^}, as it is or with the correction of {@code V}. */
final class GradientInsteadOfFirstMoment implements RuleMistake {

  @Override
  public String id() {
    return "adam.gradient-instead-of-first-moment";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The weights move with the bare gradient; the first moment is computed but not used for"
            + " the step.",
        "Trọng số di chuyển theo gradient đơn thuần; mô-men bậc nhất có được tính nhưng không"
            + " dùng cho bước đi.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Adam joins the idea of momentum with that of RMSProp; where does your step use the"
            + " momentum part?",
        "Adam kết hợp ý tưởng của momentum với RMSProp; bước đi của bạn dùng phần momentum ở chỗ"
            + " nào?");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.with(Adam.NUMERATOR, Known::gradient),
        right -> right.with(Adam.NUMERATOR, q -> q.gradient().over(q.at(Adam.FIRST_CORRECTION))));
  }
}
