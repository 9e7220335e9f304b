package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.course.mistakes.Wording;
import optigrade.reference.Known;
import optigrade.reference.Momentum;
import optigrade.reference.Vec;
import optigrade.reference.mistakes.Change;
import optigrade.reference.mistakes.RuleMistake;

/** Nesterov's look ahead, by the step or by a gradient of its own, averaged or classical. */
final class Nesterov implements RuleMistake {

  @Override
  public String id() {
    return "momentum.nesterov";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The step looks ahead: this is Nesterov momentum, while the exercise asks for the plain"
            + " kind.",
        "Bước đi có nhìn trước: đây là Nesterov momentum, trong khi bài yêu cầu momentum thường.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Plain momentum uses one gradient, the one it is given, and steps along the velocity"
            + " itself.",
        "Momentum thường chỉ dùng một gradient, chính là gradient được truyền vào, và đi theo"
            + " đúng vận tốc.");
  }

  @Override
  public List<Change> changes() {
    return List.of(
        right -> right.with(Momentum.DIRECTION, q -> ahead(q).plus(q.at(Momentum.ADDED))),
        right -> right.with(Momentum.DIRECTION, q -> ahead(q).plus(q.gradient())),
        right ->
            right
                .with(Momentum.ADDED, Known::gradient)
                .with(Momentum.DIRECTION, q -> ahead(q).plus(q.gradient())),
        right ->
            right.with(
                Momentum.ADDED,
                q -> q.at(Momentum.BETA).complement().times(slopeAhead(q, q.rate()))),
        right -> right.with(Momentum.ADDED, q -> slopeAhead(q, q.rate())),
        right ->
            right
                .with(Momentum.ADDED, q -> q.rate().times(slopeAhead(q, q.number(1))))
                .with(Momentum.MOVE, q -> q.at(Momentum.DIRECTION)));
  }

  private static Vec ahead(Known known) {
    return known.at(Momentum.BETA).times(known.at(Momentum.NEW_VELOCITY));
  }

  /** The course's gradient at the point where the old velocity alone would lead. */
  private static Vec slopeAhead(Known known, Vec rate) {
    Vec carried = known.at(Momentum.BETA).times(known.at(Momentum.VELOCITY));
    Vec point = known.weights().minus(rate.times(carried));
    return point.times(known.number(0.2)).firstThen(point.times(known.number(4)));
  }
}
