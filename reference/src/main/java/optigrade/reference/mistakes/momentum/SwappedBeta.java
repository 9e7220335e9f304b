package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Momentum;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code V = (1-beta) V + beta dW}. */
final class SwappedBeta implements RuleMistake {

  @Override
  public String id() {
    return "momentum.swapped-beta";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The two weights of the average are exchanged: beta goes with the new gradient instead of"
            + " the old velocity.",
        "Hai trọng số của phép trung bình bị đổi chỗ: beta đi với gradient mới thay vì với vận"
            + " tốc cũ.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "A beta close to one should make the velocity remember the past for long; check what it"
            + " does in your program.",
        "Beta càng gần một thì vận tốc phải càng nhớ lâu quá khứ; hãy kiểm tra xem chương trình"
            + " của bạn có như vậy không.");
  }

  @Override
  public Clue clue() {
    return Clue.using("beta", "V", "dW");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right ->
            right
                .with(
                    Momentum.KEPT,
                    q -> q.at(Momentum.BETA).complement().times(q.at(Momentum.VELOCITY)))
                .with(Momentum.ADDED, q -> q.at(Momentum.BETA).times(q.gradient())));
  }
}
