package optigrade.reference;

import java.util.List;
import java.util.stream.Stream;
import optigrade.course.Rule;

/** Puts together the accepted versions of a rule. */
final class Accepted {

  private final Rule rule;

  Accepted(Rule rule) {
    this.rule = rule;
  }

  /** Double and float arithmetic. */
  List<Version> of(Recipe recipe) {
    return both("", recipe);
  }

  /**
   * Both arithmetics with epsilon in or after the root; the placement of the course's text first.
   */
  List<Version> of(String placement, Recipe recipe, String otherPlacement, Recipe other) {
    return Stream.concat(
            both("-" + placement, recipe).stream(), both("-" + otherPlacement, other).stream())
        .toList();
  }

  private List<Version> both(String suffix, Recipe recipe) {
    String centre = "double" + suffix;
    return List.of(
        new Version(centre, centre, Arithmetic.DOUBLE, rule, recipe),
        new Version("float" + suffix, centre, Arithmetic.FLOAT, rule, recipe));
  }
}
