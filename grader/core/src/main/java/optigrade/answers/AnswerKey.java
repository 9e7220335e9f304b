package optigrade.answers;

import java.util.List;
import java.util.Optional;
import optigrade.course.Gradient;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Mistake;
import optigrade.judging.Centre;

/**
 * The answers that one rubric goes by, and what comes of the mistakes in the catalogue. For one
 * thread.
 */
public interface AnswerKey {

  /** All that is asked of every program, with the right answers. */
  Material material();

  /** The right gradient. */
  Gradient gradient();

  /** What the gradient may be at a point that a program chose. */
  List<Centre> gradientAt(double[] point);

  /** What a rule answers on the course's own path; elsewhere it need not be known. */
  Optional<Step> step(Rule rule, StepInput input);

  /**
   * Every vector on the course's own path: of each epoch the gradient, the new states, the new
   * weights.
   */
  List<Centre> journey(Rule rule, int epochs);

  /**
   * What each of a rule's states is divided by before it is used in an epoch; empty where they are
   * used as they are.
   */
  double[] corrections(Rule rule, int epoch);

  /** Everything that may explain a wrong gradient, in the order in which to try it. */
  List<Way<double[]>> gradients();

  /** Everything that may explain wrong values of a rule, in the order in which to try it. */
  List<Way<StepInput>> steps(Rule rule);

  /** The right rule with some of the course's constants in the place of its own parameters. */
  List<Way<StepInput>> typedConstants(Rule rule);

  /** Mistakes that leave the result of a rule right but not its arguments. */
  List<Mistake> changingInputs(Rule rule);
}
