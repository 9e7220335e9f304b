package optigrade.reference;

import java.util.List;
import optigrade.reference.Recipe.Line;

/** Exercise 2: gradient descent with momentum, in the form that averages. */
public final class Momentum implements Solution {

  public static final String VELOCITY = "V";
  public static final String BETA = "beta";

  /** The lines of the recipe. */
  public static final String KEPT = "kept";

  public static final String ADDED = "added";
  public static final String NEW_VELOCITY = "new V";
  public static final String DIRECTION = "direction";
  public static final String MOVE = "move";
  public static final String NEW_WEIGHTS = "new W";

  private static final Recipe RECIPE =
      Recipe.of(
          List.of(
              new Line(KEPT, q -> q.at(BETA).times(q.at(VELOCITY))),
              new Line(ADDED, q -> q.at(BETA).complement().times(q.gradient())),
              new Line(NEW_VELOCITY, q -> q.at(KEPT).plus(q.at(ADDED))),
              new Line(DIRECTION, q -> q.at(NEW_VELOCITY)),
              new Line(MOVE, q -> q.rate().times(q.at(DIRECTION))),
              new Line(NEW_WEIGHTS, q -> q.weights().minus(q.at(MOVE)))),
          NEW_WEIGHTS,
          NEW_VELOCITY);

  @Override
  public String id() {
    return "momentum";
  }

  @Override
  public List<Version> accepted() {
    return new Accepted(rule()).of(RECIPE);
  }
}
