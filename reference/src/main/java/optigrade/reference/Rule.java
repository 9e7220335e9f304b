package optigrade.reference;

import java.util.List;

/**
 * One optimization rule of the course: what it is called, what it takes, and what one step of it
 * gives. Everything else (binding, checks, rubric ids) follows from this description.
 */
public interface Rule {

  /** The exercise's short name, as in criterion ids: {@code "momentum"}. */
  String id();

  /** The method's name in the contract: {@code "sgd_momentum"}. */
  String method();

  /** The course's learning rate. */
  double rate();

  /** The state vectors that travel from step to step, in the contract's order: {@code ["V"]}. */
  List<String> states();

  /** The rule's constants after the learning rate and the states, in the contract's order. */
  List<Hyperparameter> hyperparameters();

  /** Whether the rule takes the epoch's number (1, 2, ...) as its last parameter. */
  boolean counted();

  /** Every implementation that counts as right; the first is the oracle. */
  List<Version> accepted();

  /** The oracle: double arithmetic, as the course's text states the rule. */
  default Stepper oracle() {
    return accepted().get(0).stepper();
  }
}
