package optigrade.checks;

import java.util.List;
import optigrade.judging.Centre;
import optigrade.reference.Step;

/**
 * A run of a training loop with an optimizer that the grader answers itself.
 *
 * @param answers points and states that no rule would give, one for each epoch and some to spare
 * @param gradients what the gradient may be at the point of each answer
 */
record Rehearsal(double rate, int epochs, List<Step> answers, List<List<Centre>> gradients) {

  /** After the last answer, the last again. */
  Step answer(int call) {
    return answers.get(Math.min(call, answers.size() - 1));
  }

  List<Centre> gradientAfter(int call) {
    return gradients.get(Math.min(call, gradients.size() - 1));
  }
}
