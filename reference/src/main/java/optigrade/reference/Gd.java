package optigrade.reference;

import java.util.List;
import optigrade.reference.Recipe.Line;

/** Exercise 1: plain gradient descent. */
public final class Gd implements Solution {

  /** The lines of the recipe. */
  public static final String SCALED = "scaled";

  public static final String MOVE = "move";

  public static final String NEW_WEIGHTS = "new W";

  private static final Recipe RECIPE =
      Recipe.of(
          List.of(
              new Line(SCALED, q -> q.rate().times(q.gradient())),
              new Line(MOVE, q -> q.at(SCALED)),
              new Line(NEW_WEIGHTS, q -> q.weights().minus(q.at(MOVE)))),
          NEW_WEIGHTS);

  @Override
  public String id() {
    return "gd";
  }

  @Override
  public List<Version> accepted() {
    return new Accepted(rule()).of(RECIPE);
  }
}
