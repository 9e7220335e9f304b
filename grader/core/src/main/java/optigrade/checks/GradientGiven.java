package optigrade.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import optigrade.answers.AnswerKey;
import optigrade.checks.Rehearsed.Run;
import optigrade.course.Names;
import optigrade.course.Objective;
import optigrade.judging.Centre;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.judging.StepArguments;
import optigrade.model.Reply;

/**
 * Whether a training loop hands over the gradient at the current point: the right one, or the
 * program's own, so that a wrong {@code df_w} costs nothing here.
 */
record GradientGiven(AnswerKey key) {

  boolean right(Run run) {
    for (int call = 0; call < run.recording().calls().size(); call++) {
      if (!verdict(run, call, List.of()).right()) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param own what the program's own gradient gives at the point of each call, as far as asked
   */
  Verdict verdict(Run run, int call, List<Reply> own) {
    Verdict there = atTheCurrentPoint(run, call);
    if (!there.right()) {
      return there;
    }
    Shaped given = LoopCall.vector(run, call, StepArguments.GRADIENT);
    return isTheSameNaN(given, own(call, own))
        ? Verdict.passed()
        : new Comparison(Names.GRADIENT, LoopCall.inputs(run, call), centres(run, call, own))
            .with(given);
  }

  /** No number is near one that is none; handing it over is no second mistake. */
  private static boolean isTheSameNaN(Shaped given, Optional<double[]> own) {
    return given instanceof Shaped.Numbers numbers
        && own.filter(n -> !Arrays.stream(n).allMatch(Double::isFinite))
            .filter(n -> Arrays.equals(n, numbers.numbers()))
            .isPresent();
  }

  /** Wherever the loop started, it must go on from what the optimizer answered. */
  private Verdict atTheCurrentPoint(Run run, int call) {
    Shaped point = LoopCall.vector(run, call, StepArguments.WEIGHTS);
    if (call == 0 && point instanceof Shaped.Numbers) {
      return Verdict.passed();
    }
    double[] current = call == 0 ? Objective.start() : run.rehearsal().answer(call - 1).weights();
    Comparison comparison =
        new Comparison(
            Names.WEIGHTS,
            LoopCall.inputs(run, call),
            List.of(key.material().spread().passedThrough("current", current)));
    return comparison.with(point);
  }

  private List<Centre> centres(Run run, int call, List<Reply> own) {
    List<Centre> centres =
        new ArrayList<>(call == 0 ? atStart(run) : run.rehearsal().gradientAfter(call - 1));
    own(call, own)
        .ifPresent(numbers -> centres.add(key.material().spread().passedThrough("own", numbers)));
    return centres;
  }

  private static Optional<double[]> own(int call, List<Reply> own) {
    return call < own.size()
            && own.get(call) instanceof Reply.Returned returned
            && new Shapes(Objective.start().length).vector(returned.value())
                instanceof Shaped.Numbers numbers
        ? Optional.of(numbers.numbers())
        : Optional.empty();
  }

  private List<Centre> atStart(Run run) {
    double[] start = ((Shaped.Numbers) LoopCall.vector(run, 0, StepArguments.WEIGHTS)).numbers();
    return key.gradientAt(start);
  }
}
