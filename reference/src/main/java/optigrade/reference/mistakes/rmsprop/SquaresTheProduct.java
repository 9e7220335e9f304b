package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code S = gamma S + ((1-gamma) dW)^2}. */
final class SquaresTheProduct implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.squares-the-product";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The share of the new gradient is squared together with the gradient.",
        "Trọng số của gradient mới bị bình phương cùng với gradient.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Decide what exactly is averaged, and put your brackets around that alone.",
        "Hãy xác định chính xác đại lượng nào được lấy trung bình, rồi chỉ đặt ngoặc quanh đại"
            + " lượng đó.");
  }

  @Override
  public Clue clue() {
    return Clue.using("gamma", "S", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right.with(
                RmsProp.ADDED,
                q -> q.at(RmsProp.GAMMA).complement().times(q.gradient()).squared()));
  }
}
