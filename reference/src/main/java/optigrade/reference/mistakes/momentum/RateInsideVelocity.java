package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Calculation;
import optigrade.reference.Known;
import optigrade.reference.Momentum;
import optigrade.reference.Recipe;
import optigrade.reference.Vec;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** {@code V = beta V + lr dW; W - V}, with or without {@code (1-beta)}, of either sign. */
final class RateInsideVelocity implements RuleMistake {

  @Override
  public String id() {
    return "momentum.rate-inside-velocity";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The learning rate is inside the velocity, so the velocity is a sum of steps and not an"
            + " average of gradients.",
        "Learning rate nằm bên trong vận tốc, nên vận tốc là tổng các bước đi chứ không phải"
            + " trung bình các gradient.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Ask for each of the two updates whether the learning rate belongs there; the velocity"
            + " should not change when only the rate does.",
        "Với mỗi phép cập nhật, hãy tự hỏi learning rate có thuộc về đó không; vận tốc không được"
            + " thay đổi khi chỉ learning rate thay đổi.");
  }

  @Override
  public Clue clue() {
    return Clue.using("V", "dW", "lr");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> inside(right, Known::gradient),
        right -> inside(right, RateInsideVelocity::share),
        right -> negated(inside(right, Known::gradient)),
        right -> negated(inside(right, RateInsideVelocity::share)));
  }

  private static Vec share(Known known) {
    return known.at(Momentum.BETA).complement().times(known.gradient());
  }

  private static Recipe inside(Recipe right, Calculation added) {
    return right
        .with(Momentum.ADDED, q -> q.rate().times(added.from(q)))
        .with(Momentum.MOVE, q -> q.at(Momentum.DIRECTION));
  }

  /** The velocity points down the slope and is added to the weights. */
  private static Recipe negated(Recipe inside) {
    return inside
        .with(Momentum.NEW_VELOCITY, q -> q.at(Momentum.KEPT).minus(q.at(Momentum.ADDED)))
        .with(Momentum.NEW_WEIGHTS, q -> q.weights().plus(q.at(Momentum.MOVE)));
  }
}
