package optigrade.reference;

import java.util.List;

/** The right training loop, {@code train_p1}, for every rule. */
public final class Training {

  private Training() {}

  /**
   * Starts at the course's point, asks the optimizer once an epoch, and gives all points, the start
   * included.
   */
  public static List<double[]> path(
      Rule rule, Gradient gradient, Stepper optimizer, double rate, int epochs) {
    return Loop.right(rule).path(gradient, optimizer, rate, epochs);
  }

  /** The path that one version of a rule takes with the course's rate, in its own arithmetic. */
  public static List<double[]> path(Rule rule, Version version, int epochs) {
    return path(
        rule, Objective.gradient(version.arithmetic()), version.stepper(), rule.rate(), epochs);
  }

  /** The course's values of a rule's hyperparameters. */
  public static double[] constants(Rule rule) {
    return rule.hyperparameters().stream().mapToDouble(Hyperparameter::value).toArray();
  }
}
