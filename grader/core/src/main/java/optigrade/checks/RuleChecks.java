package optigrade.checks;

import org.junit.jupiter.params.ParameterizedTest;

/** One step of a rule: the new weights and each state that comes back. */
final class RuleChecks {

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.FIRST_STEP)
  void it_takes_the_courses_first_step(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.FRESH)
  void it_steps_rightly_from_inputs_nobody_has_seen(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.ZERO_GRADIENT)
  void it_stays_finite_where_gradient_and_state_are_zero(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.INPUTS_UNCHANGED)
  void it_leaves_its_inputs_as_they_were(Check check) {
    check.mustHold();
  }
}
