package optigrade.checks;

import org.junit.jupiter.params.ParameterizedTest;

/** {@code df_w}: the gradient at a point. */
final class GradientChecks {

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.FIRST_STEP)
  void it_is_right_at_the_courses_start(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.FRESH)
  void it_is_right_at_points_nobody_has_seen(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.INPUTS_UNCHANGED)
  void it_leaves_its_input_as_it_was(Check check) {
    check.mustHold();
  }
}
