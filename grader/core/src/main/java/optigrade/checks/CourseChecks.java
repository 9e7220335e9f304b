package optigrade.checks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The checks as JUnit runs them: one test for each kind of criterion. A test for each criterion, or
 * even each check, would cost JUnit more than the checks themselves cost.
 */
final class CourseChecks {

  /** Names are in the outcomes; JUnit need not make up others. */
  @ParameterizedTest(name = "{index}", allowZeroInvocations = true)
  @ArgumentsSource(Turns.class)
  void the_criteria_hold(Turn turn) {
    turn.mustHold();
  }
}
