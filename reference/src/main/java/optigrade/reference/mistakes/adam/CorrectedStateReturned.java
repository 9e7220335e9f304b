package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code V^} and {@code S^} in place of {@code V} and {@code S}, both or one of them. */
final class CorrectedStateReturned implements RuleMistake {

  @Override
  public String id() {
    return "adam.corrected-state-returned";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The corrected moments are returned as the state, so the next epoch corrects them once"
            + " more.",
        "Các mô-men đã hiệu chỉnh được trả về làm trạng thái, nên epoch sau sẽ hiệu chỉnh chúng"
            + " thêm lần nữa.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The correction is for this step only; think about which values the next epoch should go"
            + " on from.",
        "Phép hiệu chỉnh chỉ dành cho bước này; hãy nghĩ xem epoch sau nên tính tiếp từ những giá"
            + " trị nào.");
  }

  @Override
  public Clue clue() {
    return Clue.RESULT;
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.CORRECTED_FIRST, Adam.CORRECTED_SECOND),
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.CORRECTED_FIRST, Adam.NEW_SECOND),
        right -> right.returning(Adam.NEW_WEIGHTS, Adam.NEW_FIRST, Adam.CORRECTED_SECOND));
  }
}
