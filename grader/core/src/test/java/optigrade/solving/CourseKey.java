package optigrade.solving;

import optigrade.checks.Contract;
import optigrade.model.Rubric;
import optigrade.scoring.Known;
import optigrade.scoring.RubricResult;
import optigrade.scoring.Rubrics;

/** The course's own rubric and its key, for tests. */
public final class CourseKey {

  private CourseKey() {}

  public static Rubric rubric() {
    RubricResult result = Rubrics.builtIn(new Known(Contract.groups(), WorkedOut.variants()));
    return ((RubricResult.Sound) result).rubric();
  }

  public static WorkedOut get() {
    return new WorkedOut(rubric());
  }
}
