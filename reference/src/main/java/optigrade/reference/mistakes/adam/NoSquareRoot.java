package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code V^ / (S^ + eps)}. */
final class NoSquareRoot implements RuleMistake {

  @Override
  public String id() {
    return "adam.no-square-root";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The step is divided by the second moment without taking the square root.",
        "Bước đi được chia cho mô-men bậc hai mà chưa lấy căn bậc hai.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The second moment averages squares; compare the units of numerator and denominator.",
        "Mô-men bậc hai là trung bình của các bình phương; hãy so sánh đơn vị của tử số với mẫu"
            + " số.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right.with(
                Adam.DENOMINATOR, q -> q.at(Adam.CORRECTED_SECOND).plus(q.at(Adam.EPSILON))));
  }
}
