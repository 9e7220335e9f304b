package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.RmsProp;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code dW / sqrt(S)}. */
final class NoEpsilon implements RuleMistake {

  @Override
  public String id() {
    return "rmsprop.no-epsilon";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Epsilon is missing: where the gradient and the average are zero, the step divides zero by"
            + " zero.",
        "Thiếu epsilon: khi gradient và trung bình bằng không, bước đi sẽ là 0 chia cho" + " 0.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Try your method with a zero gradient and a zero average, and look for what should keep"
            + " the denominator away from zero.",
        "Hãy thử gọi phương thức với gradient và trung bình bằng không, rồi tìm xem cái gì giữ cho mẫu số"
            + " khác không.");
  }

  @Override
  public Clue clue() {
    return Clue.ROOT;
  }

  @Override
  public List<Change> changes() {
    return List.of(right -> right.with(RmsProp.EPSILON, q -> q.number(0)));
  }
}
