package optigrade.reference;

import java.util.Map;

/**
 * One way to write the gradient, right or wrong.
 *
 * @param centre the id of the double version that it is measured against
 */
public record GradientVersion(String id, String centre, Arithmetic arithmetic, Recipe recipe) {

  /** Whether others are measured against it. */
  public boolean isCentre() {
    return id.equals(centre);
  }

  public Gradient gradient() {
    return weights ->
        recipe.results(recipe.follow(arithmetic, Map.of(Known.WEIGHTS, weights))).get(0);
  }
}
