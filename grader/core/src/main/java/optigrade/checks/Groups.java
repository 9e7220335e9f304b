package optigrade.checks;

/** The names that rubrics weigh checks by. */
final class Groups {

  static final String FIRST_STEP = "first-step";
  static final String FRESH = "fresh";
  static final String ZERO_GRADIENT = "zero-gradient";
  static final String INPUTS_UNCHANGED = "inputs-unchanged";

  static final String START = "start";
  static final String STEPS = "steps";
  static final String GRADIENT = "gradient";
  static final String RATE = "rate";
  static final String HYPERPARAMETERS = "hyperparameters";
  static final String STATE = "state";
  static final String COUNTS = "counts";
  static final String PATH = "path";

  static final String POINTS = "points";
  static final String LENGTH = "length";
  static final String COMPUTED = "computed";

  private Groups() {}
}
