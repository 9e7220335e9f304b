package optigrade.reference.mistakes.sgd;

import java.util.List;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Gd;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** Only the first weight moves. */
final class SecondWeightUntouched implements RuleMistake {

  @Override
  public String id() {
    return "sgd.second-weight-untouched";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Only the first weight is updated; the second stays where it was.",
        "Chỉ trọng số thứ nhất được cập nhật, trọng số thứ hai vẫn giữ nguyên.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Check how far your loop or your list of assignments reaches: every weight has its own"
            + " derivative.",
        "Hãy xem vòng lặp hoặc các phép gán của bạn đã đi hết chưa: mỗi trọng số đều có đạo hàm"
            + " riêng.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.with(Gd.MOVE, q -> q.at(Gd.SCALED).firstThen(q.gradient().zeros())));
  }
}
