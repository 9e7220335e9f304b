package optigrade.answers;

import java.util.List;
import optigrade.answers.Material.StepQuestion;
import optigrade.course.Names;
import optigrade.course.Rule;

/**
 * What is asked of one exercise.
 *
 * @param steps the course's first step, the fresh inputs, the zero gradient
 * @param wider a step with vectors of more components than the task's
 * @param elsewhere a step with the course's constants from a point that is not on its path
 */
public record RuleMaterial(
    Rule rule,
    List<StepQuestion> steps,
    StepQuestion elsewhere,
    StepQuestion wider,
    List<Rehearsal> rehearsals,
    List<PathQuestion> paths) {

  public List<StepQuestion> fresh() {
    return steps.stream().filter(question -> question.id().startsWith(Material.FRESH)).toList();
  }

  /** W, then the states. */
  public List<String> returned() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Names.WEIGHTS), rule.states().stream())
        .toList();
  }
}
