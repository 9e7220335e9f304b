package optigrade.checks;

import org.junit.jupiter.params.ParameterizedTest;

/** {@code train_p1}, as an optimizer sees it that notes every call and answers as it likes. */
final class TrainingChecks {

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.START)
  void it_starts_where_the_course_starts(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.STEPS)
  void it_steps_once_an_epoch(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.GRADIENT)
  void it_hands_over_the_gradient_at_the_current_point(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.RATE)
  void it_hands_over_the_rate_that_it_was_given(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.HYPERPARAMETERS)
  void it_hands_over_the_courses_hyperparameters(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.STATE)
  void it_carries_the_state_on_from_zero(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.COUNTS)
  void it_counts_the_epochs_from_one(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.PATH)
  void it_returns_the_start_and_every_answer(Check check) {
    check.mustHold();
  }
}
