package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Adam;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code V^ / sqrt(S^)}. */
final class NoEpsilon implements RuleMistake {

  @Override
  public String id() {
    return "adam.no-epsilon";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Epsilon is missing: where the gradient and the moments are zero, the step divides zero by"
            + " zero.",
        "Thiếu epsilon: khi gradient và các mô-men bằng không, bước đi sẽ là 0 chia cho" + " 0.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Try your method with a zero gradient and zero moments, and look for what should keep the"
            + " denominator away from zero.",
        "Hãy thử gọi phương thức với gradient và các mô-men bằng không, rồi tìm xem cái gì giữ cho mẫu số"
            + " khác không.");
  }

  @Override
  public Clue clue() {
    return Clue.using("W", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(Adam.EPSILON, q -> q.number(0)));
  }
}
