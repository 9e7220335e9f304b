package optigrade.diagnosis;

import java.util.List;
import optigrade.answers.AnswerKey;
import optigrade.course.Gradient;
import optigrade.course.StepInput;
import optigrade.course.loops.Loop;
import optigrade.course.loops.Replay;
import optigrade.course.loops.Seen;

/**
 * Drives a wrong loop with the recorded answers, to see whether it does what was recorded.
 *
 * @param gradients what the program's {@code df_w} may compute; none where that is not known
 */
record Rerun(AnswerKey key, List<Gradient> gradients) {

  /**
   * @param gradientsAreRight whether every gradient was found to be the program's own at the
   *     current point; then an unknown {@code df_w} need not be imitated
   */
  boolean gives(Loop loop, Tape tape, boolean gradientsAreRight) {
    if (gradients.isEmpty()) {
      return gradientsAreRight && gives(loop, tape, key.gradient(), false);
    }
    return gives(loop, tape, key.gradient(), true)
        || gradients.stream().anyMatch(gradient -> gives(loop, tape, gradient, true));
  }

  private boolean gives(Loop loop, Tape tape, Gradient gradient, boolean compareGradients) {
    Seen seen = tape.seen();
    return Replay.of(loop, gradient, seen.rate(), seen.epochs(), tape.answers())
        .map(
            replay ->
                sameCalls(replay.asked(), seen, compareGradients)
                    && same(replay.path(), seen.path()))
        .orElse(false);
  }

  private boolean sameCalls(List<StepInput> asked, Seen seen, boolean gradientsToo) {
    if (asked.size() != seen.calls().size()) {
      return false;
    }
    for (int i = 0; i < asked.size(); i++) {
      StepInput one = asked.get(i);
      StepInput other = seen.calls().get(i);
      boolean sameCount = !seen.rule().counted() || one.t() == other.t();
      if (!sameCount || !same(one, other, gradientsToo)) {
        return false;
      }
    }
    return true;
  }

  private boolean same(StepInput one, StepInput other, boolean gradientsToo) {
    return same(one.weights(), other.weights())
        && (!gradientsToo || same(one.gradient(), other.gradient()))
        && same(new double[] {one.rate()}, new double[] {other.rate()})
        && same(one.states(), other.states())
        && same(one.hyperparameters(), other.hyperparameters());
  }

  private boolean same(List<double[]> ones, List<double[]> others) {
    if (ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      if (!same(ones.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean same(double[] one, double[] other) {
    return key.material().spread().passedThrough("replayed", one).firstDifference(other).isEmpty();
  }
}
