package optigrade.checks;

import java.util.List;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;

/** The checks of one criterion, for the program that sits for them: one test of JUnit's. */
record Criterion(List<Planned> checks, Sitting sitting) {

  Criterion {
    checks = List.copyOf(checks);
  }

  /** Notes every outcome, and fails the test where one of the checks does not hold. */
  void mustHold() {
    sitting.mustBeSound();
    List<CheckOutcome> outcomes =
        checks.stream().map(planned -> planned.in(sitting.examination())).toList();
    sitting.note(checks.get(0).criterion(), outcomes);
    if (!holds(outcomes)) {
      throw new DoesNotHold(outcomes);
    }
  }

  static boolean holds(List<CheckOutcome> outcomes) {
    return outcomes.stream().allMatch(outcome -> outcome.status() == Status.PASSED);
  }

  /** The one way in which it may fail; any other is a fault of ours. */
  static final class DoesNotHold extends AssertionError {
    private static final long serialVersionUID = 1;

    private DoesNotHold(List<CheckOutcome> outcomes) {
      super(outcomes.get(0).criterion());
    }

    /** Where a check stands in our code tells nobody anything. */
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
