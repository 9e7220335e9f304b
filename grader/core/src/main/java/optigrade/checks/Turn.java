package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;

/** The criteria of one kind, for the program that sits for them: one test of JUnit's. */
record Turn(List<List<Planned>> criteria, Sitting sitting) {

  Turn {
    criteria = List.copyOf(criteria);
  }

  /** Notes every outcome, and fails the test where one of the checks does not hold. */
  void mustHold() {
    sitting.mustBeSound();
    List<String> failed = new ArrayList<>();
    for (List<Planned> criterion : criteria) {
      String name = criterion.get(0).criterion();
      List<CheckOutcome> outcomes =
          criterion.stream().map(planned -> planned.in(sitting.examination())).toList();
      sitting.note(name, outcomes);
      if (!hold(outcomes)) {
        failed.add(name);
      }
    }
    if (!failed.isEmpty()) {
      throw new DoesNotHold(failed);
    }
  }

  static boolean hold(List<CheckOutcome> outcomes) {
    return outcomes.stream().allMatch(outcome -> outcome.status() == Status.PASSED);
  }

  /** The one way in which it may fail; any other is a fault of ours. */
  static final class DoesNotHold extends AssertionError {
    private static final long serialVersionUID = 1;

    private DoesNotHold(List<String> criteria) {
      super(String.join(", ", criteria));
    }

    /** Where a check stands in our code tells nobody anything. */
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
