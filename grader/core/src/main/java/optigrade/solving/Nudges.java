package optigrade.solving;

import java.util.List;
import java.util.stream.Stream;
import optigrade.reference.GradientVersion;
import optigrade.reference.Recipe;
import optigrade.reference.Recipe.Line;
import optigrade.reference.Version;

/**
 * The same calculation with one of its lines off by one float ulp, either way: what rounding in
 * between may do, in whatever order a float program works.
 */
final class Nudges {

  /** The last bit of a float. */
  private static final double ULP = 0x1p-23;

  private Nudges() {}

  static List<Version> of(Version middle) {
    return recipes(middle.recipe()).map(recipe -> middle.following("~", recipe)).toList();
  }

  static List<GradientVersion> of(GradientVersion middle) {
    return recipes(middle.recipe()).map(recipe -> middle.following("~", recipe)).toList();
  }

  private static Stream<Recipe> recipes(Recipe recipe) {
    return recipe.lines().stream()
        .flatMap(line -> Stream.of(off(recipe, line, 1 + ULP), off(recipe, line, 1 - ULP)));
  }

  private static Recipe off(Recipe recipe, Line line, double factor) {
    return recipe.with(
        line.name(), known -> line.calculation().from(known).times(known.number(factor)));
  }
}
