package optigrade.reference;

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
}
