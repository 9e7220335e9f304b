package optigrade.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A rule as a student might think of it: assignments for one component of the vectors, and what is
 * returned. {@code $w} is a component of W; what has no dollar is a number.
 *
 * @param exercise the rule's id
 * @param states the state vectors' names in the signature
 * @param numbers the hyperparameters' names in the signature
 */
record RuleText(
    String exercise,
    String method,
    List<String> states,
    List<String> numbers,
    boolean counted,
    List<Assignment> steps,
    List<String> returns) {

  /** {@code $name = expression}. */
  record Assignment(String name, String expression) {}

  private static final Map<String, String> OTHER_SPELLINGS =
      Map.of(
          "$w - lr * $g", "-lr * $g + $w",
          "$w - lr * $nv", "-(lr * $nv - $w)",
          "beta * $v + (1 - beta) * $g", "$g + beta * ($v - $g)",
          "gamma * $s + (1 - gamma) * $g * $g", "(1 - gamma) * Math.pow($g, 2) + $s * gamma",
          "$w - lr * $g / Math.sqrt($ns + 1e-6)", "$w - $g * (lr / Math.sqrt(1e-6 + $ns))",
          "beta2 * $s + (1 - beta2) * $g * $g", "$s * beta2 + $g * $g * (1.0 - beta2)",
          "$w - lr * $vh / (Math.sqrt($sh) + 1e-6)", "$w - $vh / (1e-6 + Math.pow($sh, 0.5)) * lr");

  static final RuleText GD =
      new RuleText(
          "gd",
          "sgd",
          List.of(),
          List.of(),
          false,
          List.of(new Assignment("nw", "$w - lr * $g")),
          List.of("nw"));

  static final RuleText MOMENTUM =
      new RuleText(
          "momentum",
          "sgd_momentum",
          List.of("V"),
          List.of("beta"),
          false,
          List.of(
              new Assignment("nv", "beta * $v + (1 - beta) * $g"),
              new Assignment("nw", "$w - lr * $nv")),
          List.of("nw", "nv"));

  static final RuleText RMSPROP =
      new RuleText(
          "rmsprop",
          "RMSProp",
          List.of("S"),
          List.of("gamma"),
          false,
          List.of(
              new Assignment("ns", "gamma * $s + (1 - gamma) * $g * $g"),
              new Assignment("nw", "$w - lr * $g / Math.sqrt($ns + 1e-6)")),
          List.of("nw", "ns"));

  static final RuleText ADAM =
      new RuleText(
          "adam",
          "Adam",
          List.of("V", "S"),
          List.of("beta1", "beta2"),
          true,
          List.of(
              new Assignment("nv", "beta1 * $v + (1 - beta1) * $g"),
              new Assignment("ns", "beta2 * $s + (1 - beta2) * $g * $g"),
              new Assignment("vh", "$nv / (1 - Math.pow(beta1, t))"),
              new Assignment("sh", "$ns / (1 - Math.pow(beta2, t))"),
              new Assignment("nw", "$w - lr * $vh / (Math.sqrt($sh) + 1e-6)")),
          List.of("nw", "nv", "ns"));

  static final List<RuleText> ALL = List.of(GD, MOMENTUM, RMSPROP, ADAM);

  String part() {
    return exercise + "." + method;
  }

  /** The same with one assignment's right side changed. */
  RuleText with(String name, String expression) {
    List<Assignment> changed = new ArrayList<>(steps);
    changed.replaceAll(s -> s.name().equals(name) ? new Assignment(name, expression) : s);
    return new RuleText(exercise, method, states, numbers, counted, changed, returns);
  }

  RuleText returning(String... names) {
    return new RuleText(exercise, method, states, numbers, counted, steps, List.of(names));
  }

  /** The same calculation spelled another way. */
  RuleText respelled() {
    UnaryOperator<String> other =
        expression -> OTHER_SPELLINGS.getOrDefault(expression, expression);
    List<Assignment> changed =
        steps.stream().map(s -> new Assignment(s.name(), other.apply(s.expression()))).toList();
    return new RuleText(exercise, method, states, numbers, counted, changed, returns);
  }
}
