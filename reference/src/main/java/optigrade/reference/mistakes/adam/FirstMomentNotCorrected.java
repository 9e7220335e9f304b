package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code V} in place of {@code V^}. */
final class FirstMomentNotCorrected implements RuleMistake {

  @Override
  public String id() {
    return "adam.first-moment-not-corrected";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The second moment is corrected for its start at zero, but the first is not.",
        "Mô-men bậc hai đã được hiệu chỉnh độ lệch do khởi tạo bằng không, còn mô-men bậc nhất"
            + " thì chưa.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Both averages begin at zero; check that the step uses the corrected one of each.",
        "Cả hai trung bình đều bắt đầu từ không; hãy kiểm tra xem bước cập nhật có dùng giá trị"
            + " đã hiệu chỉnh của cả hai không.");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Adam.CORRECTED_FIRST, q -> q.at(Adam.NEW_FIRST)));
  }
}
