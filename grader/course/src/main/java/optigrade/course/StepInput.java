package optigrade.course;

import java.util.List;

/**
 * What a rule is given for one step.
 *
 * @param states one vector a state, in the order of {@link Rule#states()}
 * @param hyperparameters in the order of {@link Rule#hyperparameters()}
 * @param t the epoch's number, from 1; ignored by rules that are not counted
 */
public record StepInput(
    double[] weights,
    double[] gradient,
    double rate,
    List<double[]> states,
    double[] hyperparameters,
    int t) {

  public StepInput {
    states = List.copyOf(states);
  }

  public StepInput withGradient(double[] other) {
    return new StepInput(weights, other, rate, states, hyperparameters, t);
  }

  public StepInput withRate(double other) {
    return new StepInput(weights, gradient, other, states, hyperparameters, t);
  }

  public StepInput withStates(List<double[]> others) {
    return new StepInput(weights, gradient, rate, others, hyperparameters, t);
  }

  public StepInput withHyperparameters(double[] others) {
    return new StepInput(weights, gradient, rate, states, others, t);
  }

  public StepInput withT(int other) {
    return new StepInput(weights, gradient, rate, states, hyperparameters, other);
  }
}
