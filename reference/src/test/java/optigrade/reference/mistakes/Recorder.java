package optigrade.reference.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.loops.Loop;
import optigrade.course.loops.Replay;
import optigrade.course.loops.Seen;
import optigrade.reference.Slope;

/** Lets a loop ask an optimizer whose answers no rule would give, and remembers everything. */
final class Recorder {

  static final double RATE = 0.37;
  static final int EPOCHS = 5;

  private final List<StepInput> calls = new ArrayList<>();
  private final List<Step> answers = new ArrayList<>();

  /** What was seen of a loop, and the answers that it got. */
  record Recorded(Seen seen, List<Step> answers) {

    /** Whether a loop, given the same answers, asks and returns the same. */
    boolean fits(Loop loop, Likeness likeness) {
      return Replay.of(loop, Slope.gradient(), RATE, EPOCHS, answers)
          .filter(replay -> likeness.between(replay, new Replay(seen.calls(), seen.path())))
          .isPresent();
    }
  }

  static Recorded record(Loop loop) {
    Recorder recorder = new Recorder();
    List<double[]> path =
        loop.path(Slope.gradient(), input -> recorder.answer(input), RATE, EPOCHS);
    Seen seen = new Seen(loop.rule(), RATE, EPOCHS, recorder.calls, path);
    return new Recorded(seen, List.copyOf(recorder.answers));
  }

  /** A first look at a program that makes mistakes whose wrong constant is its own to choose. */
  static Seen constantsOf(Rule rule, double rate, double[] constants, int t) {
    double[] start = Objective.start();
    List<double[]> zeros = rule.states().stream().map(name -> new double[2]).toList();
    StepInput call = new StepInput(start, new double[] {-1, -8}, rate, zeros, constants, t);
    return new Seen(rule, RATE, EPOCHS, List.of(call), List.of());
  }

  private Step answer(StepInput input) {
    calls.add(input);
    int call = calls.size();
    List<double[]> states =
        IntStream.range(0, input.states().size())
            .mapToObj(state -> new double[] {call * 0.25 + 10 * state, -call * 1.5 - state})
            .toList();
    Step answer = new Step(new double[] {call * 1.25, 7 - call * call * 0.5}, states);
    answers.add(answer);
    return answer;
  }
}
