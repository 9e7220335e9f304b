package optigrade.reference;

import java.util.List;
import java.util.stream.DoubleStream;
import optigrade.course.Names;
import optigrade.reference.Recipe.Line;

/** Exercise 4: Adam. The text states it with epsilon after the root. */
public final class Adam implements Solution {

  public static final String FIRST = "V";
  public static final String SECOND = "S";
  public static final String BETA1 = "beta1";
  public static final String BETA2 = "beta2";

  /** The lines of the recipe. */
  public static final String EPSILON = "epsilon";

  public static final String EPOCH = "epoch";
  public static final String FIRST_BETA = "first beta";
  public static final String SECOND_BETA = "second beta";
  public static final String SQUARE = "square";
  public static final String NEW_FIRST = "new V";
  public static final String NEW_SECOND = "new S";
  public static final String FIRST_POWER = "power of beta1";
  public static final String SECOND_POWER = "power of beta2";
  public static final String FIRST_CORRECTION = "correction of V";
  public static final String SECOND_CORRECTION = "correction of S";
  public static final String CORRECTED_FIRST = "corrected V";
  public static final String CORRECTED_SECOND = "corrected S";
  public static final String DENOMINATOR = "denominator";
  public static final String NUMERATOR = "numerator";
  public static final String MOVE = "move";
  public static final String NEW_WEIGHTS = "new W";

  private static final Recipe AFTER_THE_ROOT =
      Recipe.of(
          List.of(
              new Line(EPSILON, q -> q.number(1e-6)),
              new Line(EPOCH, q -> q.at(Names.COUNT)),
              new Line(FIRST_BETA, q -> q.at(BETA1)),
              new Line(SECOND_BETA, q -> q.at(BETA2)),
              new Line(SQUARE, q -> q.gradient().squared()),
              new Line(NEW_FIRST, q -> average(q.at(FIRST_BETA), q.at(FIRST), q.gradient())),
              new Line(NEW_SECOND, q -> average(q.at(SECOND_BETA), q.at(SECOND), q.at(SQUARE))),
              new Line(FIRST_POWER, q -> q.at(FIRST_BETA).power(q.at(EPOCH))),
              new Line(SECOND_POWER, q -> q.at(SECOND_BETA).power(q.at(EPOCH))),
              new Line(FIRST_CORRECTION, q -> q.at(FIRST_POWER).complement()),
              new Line(SECOND_CORRECTION, q -> q.at(SECOND_POWER).complement()),
              new Line(CORRECTED_FIRST, q -> q.at(NEW_FIRST).over(q.at(FIRST_CORRECTION))),
              new Line(CORRECTED_SECOND, q -> q.at(NEW_SECOND).over(q.at(SECOND_CORRECTION))),
              new Line(DENOMINATOR, q -> q.at(CORRECTED_SECOND).root().plus(q.at(EPSILON))),
              new Line(NUMERATOR, q -> q.at(CORRECTED_FIRST)),
              new Line(MOVE, q -> q.rate().times(q.at(NUMERATOR)).over(q.at(DENOMINATOR))),
              new Line(NEW_WEIGHTS, q -> q.weights().minus(q.at(MOVE)))),
          NEW_WEIGHTS,
          NEW_FIRST,
          NEW_SECOND);

  private static final Recipe IN_THE_ROOT =
      AFTER_THE_ROOT.or(DENOMINATOR, q -> q.at(CORRECTED_SECOND).plus(q.at(EPSILON)).root());

  private static Vec average(Vec beta, Vec old, Vec fresh) {
    return beta.times(old).plus(beta.complement().times(fresh));
  }

  /** What one minus a beta to the power of the epoch comes to. */
  public static Vec correction(Vec beta, Known known) {
    return beta.power(known.at(EPOCH)).complement();
  }

  @Override
  public String id() {
    return "adam";
  }

  @Override
  public double[] corrections(int epoch) {
    return DoubleStream.of(rule().constants())
        .map(beta -> 1 - StrictMath.pow(beta, epoch))
        .toArray();
  }

  @Override
  public List<Version> accepted() {
    return new Accepted(rule()).of("eps-after", AFTER_THE_ROOT, "eps-in", IN_THE_ROOT);
  }
}
