package optigrade.answers;

import java.util.List;
import java.util.Set;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.StepInput;
import optigrade.judging.Centre;
import optigrade.judging.Spread;

/** All that is asked of every program, with the right answers; made once a rubric. */
public record Material(Spread spread, List<PointQuestion> gradient, List<RuleMaterial> rules) {

  /** A point at which the gradient is asked for. */
  public record PointQuestion(String id, double[] point, List<Centre> centres) {
    PointQuestion unanswered() {
      return new PointQuestion(id, point, List.of());
    }
  }

  /** An input for which a step is asked. */
  public record StepQuestion(String id, StepInput input, List<Centre> centres) {
    StepQuestion unanswered() {
      return new StepQuestion(id, input, List.of());
    }
  }

  public static final String FIRST = "first-step";
  public static final String FRESH = "fresh-";
  public static final String ZERO = "zero-gradient";

  /** As many steps of a path as anybody may look at. */
  public static final int MOST_EPOCHS = 200;

  /** The same without a word on some criteria. */
  public Material without(Set<String> hidden) {
    return new Material(
        spread,
        hidden.contains(Parts.GRADIENT) ? List.of(gradient.get(0).unanswered()) : gradient,
        rules.stream().map(rule -> rule.without(hidden)).toList());
  }

  /** How many steps of a rule's right path may be shown. */
  public int shownEpochs(Rule rule) {
    return judgesGradient()
        ? rules.stream()
            .filter(it -> it.rule().id().equals(rule.id()))
            .mapToInt(RuleMaterial::shownEpochs)
            .sum()
        : 0;
  }

  /** Whether anything is judged at all. */
  public boolean judgesAnything() {
    return judgesGradient()
        || rules.stream()
            .anyMatch(
                rule ->
                    !(rule.steps().isEmpty()
                        && rule.rehearsals().isEmpty()
                        && rule.paths().isEmpty()));
  }

  /** Whether the gradient is judged; the loops need it in any case. */
  public boolean judgesGradient() {
    return !gradient.get(0).centres().isEmpty();
  }
}
