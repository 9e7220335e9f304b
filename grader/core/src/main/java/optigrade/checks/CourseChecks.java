package optigrade.checks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The checks as JUnit runs them: one test a criterion. A test for each check, or a method for each
 * kind of criterion, would cost JUnit several times what the checks themselves cost.
 */
final class CourseChecks {

  /** Names are in the outcomes; JUnit need not make up others. */
  @ParameterizedTest(name = "{index}", allowZeroInvocations = true)
  @ArgumentsSource(Criteria.class)
  void the_criterion_holds(Criterion criterion) {
    criterion.mustHold();
  }
}
