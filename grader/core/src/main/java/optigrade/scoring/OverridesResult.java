package optigrade.scoring;

import java.util.List;

/** What came of reading a file of overrides. */
public sealed interface OverridesResult {

  record Sound(Overrides overrides) implements OverridesResult {}

  /** Everything that is wrong with it, in the order of the file. */
  record Unsound(List<RubricProblem> problems) implements OverridesResult {
    public Unsound {
      problems = List.copyOf(problems);
    }
  }
}
