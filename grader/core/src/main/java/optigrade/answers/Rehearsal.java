package optigrade.answers;

import java.util.List;
import optigrade.course.Step;
import optigrade.judging.Centre;

/**
 * A run of a training loop with an optimizer that the grader answers itself.
 *
 * @param answers points and states that no rule would give, one for each epoch and some to spare
 * @param gradients what the gradient may be at the point of each answer
 */
public record Rehearsal(double rate, int epochs, List<Step> answers, List<List<Centre>> gradients) {

  /** After the last answer, the last again. */
  public Step answer(int call) {
    return answers.get(Math.min(call, answers.size() - 1));
  }

  public List<Centre> gradientAfter(int call) {
    return gradients.get(Math.min(call, gradients.size() - 1));
  }
}
