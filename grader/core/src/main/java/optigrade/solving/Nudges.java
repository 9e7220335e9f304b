package optigrade.solving;

import java.util.List;
import java.util.stream.Stream;
import optigrade.reference.Recipe;
import optigrade.reference.Recipe.Line;
import optigrade.reference.Writing;

/**
 * The same calculation with one of its lines off by one float ulp, either way: what rounding in
 * between may do, in whatever order a float program works.
 */
final class Nudges {

  /** The last bit of a float. */
  private static final double ULP = 0x1p-23;

  private Nudges() {}

  static <V extends Writing<V>> List<V> of(V middle) {
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
