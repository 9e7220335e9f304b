package optigrade.checks;

import org.junit.jupiter.params.ParameterizedTest;

/** The path that the program takes with its own rule and the course's numbers. */
final class EpochsChecks {

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.POINTS)
  void every_point_is_right(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.LENGTH)
  void there_is_one_point_an_epoch_and_the_start(Check check) {
    check.mustHold();
  }

  @ParameterizedTest(name = PlannedChecks.NAME)
  @PlannedChecks(Groups.COMPUTED)
  void the_points_are_computed_and_not_typed_in(Check check) {
    check.mustHold();
  }
}
