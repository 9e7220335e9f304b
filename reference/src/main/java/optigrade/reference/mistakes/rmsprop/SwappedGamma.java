package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code S = (1-gamma) S + gamma dW^2}. */
final class SwappedGamma implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.swapped-gamma";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The two weights of the average are exchanged: gamma goes with the new square instead of"
            + " the old average.",
        "Hai trọng số của phép trung bình bị đổi chỗ: gamma đi với bình phương mới thay vì với"
            + " trung bình cũ.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "A gamma close to one should make the average remember the past for long; check what it"
            + " does in your program.",
        "Gamma càng gần một thì trung bình phải càng nhớ lâu quá khứ; hãy kiểm tra xem chương"
            + " trình của bạn có như vậy không.");
  }

  @Override
  public Clue clue() {
    return Clue.using("gamma", "S", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right
                .with(
                    RmsProp.KEPT,
                    q -> q.at(RmsProp.GAMMA).complement().times(q.at(RmsProp.AVERAGE)))
                .with(RmsProp.ADDED, q -> q.at(RmsProp.GAMMA).times(q.at(RmsProp.SQUARE))));
  }
}
