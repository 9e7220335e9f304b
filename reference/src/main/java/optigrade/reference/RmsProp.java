package optigrade.reference;

import java.util.List;
import optigrade.reference.Recipe.Line;

/** Exercise 3: RMSProp. The text states it with epsilon in the root. */
public final class RmsProp implements Solution {

  public static final String AVERAGE = "S";
  public static final String GAMMA = "gamma";

  /** The lines of the recipe. */
  public static final String EPSILON = "epsilon";

  public static final String SQUARE = "square";
  public static final String KEPT = "kept";
  public static final String ADDED = "added";
  public static final String NEW_AVERAGE = "new S";
  public static final String USED = "average used";
  public static final String DENOMINATOR = "denominator";
  public static final String DIRECTION = "direction";
  public static final String NEW_WEIGHTS = "new W";

  private static final Recipe IN_THE_ROOT =
      Recipe.of(
          List.of(
              new Line(EPSILON, q -> q.number(1e-6)),
              new Line(SQUARE, q -> q.gradient().squared()),
              new Line(KEPT, q -> q.at(GAMMA).times(q.at(AVERAGE))),
              new Line(ADDED, q -> q.at(GAMMA).complement().times(q.at(SQUARE))),
              new Line(NEW_AVERAGE, q -> q.at(KEPT).plus(q.at(ADDED))),
              new Line(USED, q -> q.at(NEW_AVERAGE)),
              new Line(DENOMINATOR, q -> q.at(USED).plus(q.at(EPSILON)).root()),
              new Line(DIRECTION, q -> q.gradient().over(q.at(DENOMINATOR))),
              new Line(NEW_WEIGHTS, q -> q.weights().minus(q.rate().times(q.at(DIRECTION))))),
          NEW_WEIGHTS,
          NEW_AVERAGE);

  private static final Recipe AFTER_THE_ROOT =
      IN_THE_ROOT.or(DENOMINATOR, q -> q.at(USED).root().plus(q.at(EPSILON)));

  @Override
  public String id() {
    return "rmsprop";
  }

  @Override
  public List<Version> accepted() {
    return new Accepted(rule()).of("eps-in", IN_THE_ROOT, "eps-after", AFTER_THE_ROOT);
  }
}
