package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code dW / (S + eps)}. */
final class NoSquareRoot implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.no-square-root";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The gradient is divided by the average of the squares without taking the square root.",
        "Gradient được chia cho trung bình của bình phương mà chưa lấy căn bậc hai.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Remember what the letters of RMS stand for, and compare the units of numerator and"
            + " denominator.",
        "Hãy nhớ lại các chữ RMS nghĩa là gì, và so sánh đơn vị của tử số với mẫu số.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right.with(RmsProp.DENOMINATOR, q -> q.at(RmsProp.USED).plus(q.at(RmsProp.EPSILON))));
  }
}
