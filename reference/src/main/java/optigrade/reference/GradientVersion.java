package optigrade.reference;

import java.util.Map;
import optigrade.course.Gradient;
import optigrade.course.Names;

/**
 * One way to write the gradient, right or wrong.
 *
 * @param centre the id of the double version that it is measured against
 */
public record GradientVersion(String id, String centre, Arithmetic arithmetic, Recipe recipe)
    implements Writing<GradientVersion> {

  @Override
  public GradientVersion following(String suffix, Recipe other) {
    return new GradientVersion(id + suffix, centre + suffix, arithmetic, other);
  }

  public Gradient gradient() {
    return weights ->
        recipe.results(recipe.follow(arithmetic, Map.of(Names.WEIGHTS, weights))).get(0);
  }
}
