package optigrade.course;

import java.util.List;

/**
 * One optimization rule of the course as its statement has it: what it is called and what it takes,
 * not what it gives. Binding, checks and rubric ids follow from this description.
 *
 * @param id the exercise's short name, as in criterion ids: {@code "momentum"}
 * @param method its name in the contract: {@code "sgd_momentum"}
 * @param rate the course's learning rate
 * @param states the vectors that travel from step to step, in the contract's order: {@code ["V"]}
 * @param hyperparameters the constants after the rate and the states, in the contract's order
 * @param counted whether it takes the epoch's number (1, 2, ...) as its last parameter
 */
public record Rule(
    String id,
    String method,
    double rate,
    List<String> states,
    List<Hyperparameter> hyperparameters,
    boolean counted) {

  public Rule {
    states = List.copyOf(states);
    hyperparameters = List.copyOf(hyperparameters);
  }

  /** The course's values of the hyperparameters. */
  public double[] constants() {
    return hyperparameters.stream().mapToDouble(Hyperparameter::value).toArray();
  }
}
