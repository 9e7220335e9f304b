package optigrade.answers;

import java.util.List;
import java.util.Set;
import optigrade.answers.Material.StepQuestion;
import optigrade.course.Names;
import optigrade.course.Parts;
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

  RuleMaterial without(Set<String> hidden) {
    boolean hidesStep = hidden.contains(Parts.step(rule));
    return new RuleMaterial(
        rule,
        hidesStep ? List.of() : steps,
        hidesStep ? elsewhere.unanswered() : elsewhere,
        hidesStep ? wider.unanswered() : wider,
        hidden.contains(Parts.loop(rule)) ? List.of() : rehearsals,
        paths.stream().filter(path -> !hidden.contains(Parts.path(rule, path.epochs()))).toList());
  }

  public List<StepQuestion> fresh() {
    return steps.stream().filter(question -> question.id().startsWith(Material.FRESH)).toList();
  }

  public int longestPath() {
    return paths.stream().mapToInt(PathQuestion::epochs).max().orElse(0);
  }

  /**
   * How many steps of the right path may be shown: no more than is asked for, where some is hidden.
   */
  int shownEpochs() {
    if (steps.isEmpty()) {
      return 0;
    }
    return paths.size() == Parts.EPOCHS.size() ? Material.MOST_EPOCHS : longestPath();
  }

  /** W, then the states. */
  public List<String> returned() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Names.WEIGHTS), rule.states().stream())
        .toList();
  }
}
