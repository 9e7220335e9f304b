package optigrade.course;

import java.util.List;
import java.util.Optional;

/** The course's rules in the course's order. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new Rule("gd", "sgd", 0.4, List.of(), List.of(), false),
          new Rule(
              "momentum",
              "sgd_momentum",
              0.6,
              List.of("V"),
              List.of(new Hyperparameter("beta", 0.5)),
              false),
          new Rule(
              "rmsprop",
              "RMSProp",
              0.3,
              List.of("S"),
              List.of(new Hyperparameter("gamma", 0.9)),
              false),
          new Rule(
              "adam",
              "Adam",
              0.2,
              List.of("V", "S"),
              List.of(new Hyperparameter("beta1", 0.9), new Hyperparameter("beta2", 0.999)),
              true));

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** The rule with this {@link Rule#id()}. */
  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
