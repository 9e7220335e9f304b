package optigrade.answers;

import java.util.List;
import optigrade.course.StepInput;
import optigrade.judging.Centre;
import optigrade.judging.Spread;

/** All that is asked of every program, with the right answers; made once a rubric. */
public record Material(Spread spread, List<PointQuestion> gradient, List<RuleMaterial> rules) {

  /** A point at which the gradient is asked for. */
  public record PointQuestion(String id, double[] point, List<Centre> centres) {}

  /** An input for which a step is asked. */
  public record StepQuestion(String id, StepInput input, List<Centre> centres) {}

  public static final String FIRST = "first-step";
  public static final String FRESH = "fresh-";
  public static final String ZERO = "zero-gradient";
}
