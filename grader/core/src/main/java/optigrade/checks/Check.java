package optigrade.checks;

import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;

/** A planned check of the program that sits for it. */
record Check(Planned planned, Sitting sitting) {

  /** Notes the outcome, and fails the test where the check does not hold. */
  void mustHold() {
    CheckOutcome outcome = planned.in(sitting.examination());
    sitting.note(outcome);
    if (outcome.status() != Status.PASSED) {
      throw new DoesNotHold(outcome);
    }
  }

  /** The one way in which a check may fail; any other is a fault of ours. */
  static final class DoesNotHold extends AssertionError {
    private static final long serialVersionUID = 1;

    private DoesNotHold(CheckOutcome outcome) {
      super(outcome.criterion() + " " + outcome.id() + " " + outcome.status());
    }

    /** Where a check stands in our code tells nobody anything. */
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
