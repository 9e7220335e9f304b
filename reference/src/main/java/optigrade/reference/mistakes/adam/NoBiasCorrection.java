package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code W - lr V / (sqrt(S) + eps)}. */
final class NoBiasCorrection implements RuleMistake {

  @Override
  public String id() {
    return "adam.no-bias-correction";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Neither moment is corrected for its start at zero.",
        "Cả hai mô-men đều chưa được hiệu chỉnh độ lệch do khởi tạo bằng không.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Both averages begin at zero and are too small in the first epochs; look for the step of"
            + " the algorithm that makes up for it.",
        "Cả hai trung bình bắt đầu từ không nên quá nhỏ ở những epoch đầu; hãy tìm bước của thuật"
            + " toán dùng để bù lại điều đó.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right
                .with(Adam.CORRECTED_FIRST, q -> q.at(Adam.NEW_FIRST))
                .with(Adam.CORRECTED_SECOND, q -> q.at(Adam.NEW_SECOND)));
  }
}
