package optigrade.scoring;

import java.util.List;
import optigrade.model.Rubric;

/** What came of reading a rubric. */
public sealed interface RubricResult {

  record Sound(Rubric rubric) implements RubricResult {}

  /** Everything that is wrong with it, in the order of the file. */
  record Unsound(List<RubricProblem> problems) implements RubricResult {
    public Unsound {
      problems = List.copyOf(problems);
    }
  }
}
