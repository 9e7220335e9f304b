package optigrade.checks;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * The checks as JUnit runs them: one test a criterion. A test for each check would cost JUnit
 * several times what the checks themselves cost. A rule comes before the loops that call it, so
 * that one that never returns is found out by itself and not charged to a loop.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class CourseChecks {

  @Order(1)
  @ParameterizedTest(name = PlannedChecks.NAME, allowZeroInvocations = true)
  @PlannedChecks(Kind.GRADIENT)
  void the_gradient_is_right(Criterion criterion) {
    criterion.mustHold();
  }

  @Order(2)
  @ParameterizedTest(name = PlannedChecks.NAME, allowZeroInvocations = true)
  @PlannedChecks(Kind.RULE)
  void the_rule_steps_rightly(Criterion criterion) {
    criterion.mustHold();
  }

  @Order(3)
  @ParameterizedTest(name = PlannedChecks.NAME, allowZeroInvocations = true)
  @PlannedChecks(Kind.TRAINING)
  void the_training_loop_does_its_part_whatever_the_rule(Criterion criterion) {
    criterion.mustHold();
  }

  @Order(4)
  @ParameterizedTest(name = PlannedChecks.NAME, allowZeroInvocations = true)
  @PlannedChecks(Kind.EPOCHS)
  void the_path_has_the_right_points(Criterion criterion) {
    criterion.mustHold();
  }

  /** What a criterion is about. */
  enum Kind {
    GRADIENT,
    RULE,
    TRAINING,
    EPOCHS
  }
}
