package optigrade.reference;

import java.util.List;
import optigrade.reference.Recipe.Line;

/** Exercise 1: plain gradient descent. */
public final class Gd implements Rule {

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
  public String method() {
    return "sgd";
  }

  @Override
  public double rate() {
    return 0.4;
  }

  @Override
  public List<String> states() {
    return List.of();
  }

  @Override
  public List<Hyperparameter> hyperparameters() {
    return List.of();
  }

  @Override
  public boolean counted() {
    return false;
  }

  @Override
  public List<Version> accepted() {
    return new Accepted(this).of(RECIPE);
  }
}
