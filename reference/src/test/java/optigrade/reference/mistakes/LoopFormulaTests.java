package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.loops.Loop;
import optigrade.course.loops.Replay;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each wrong loop asks and returns in three epochs of Adam, spelled out. The n-th answer has
 * weights n, V n0 and S n00; the gradient is minus the weights; the start is -5.
 */
class LoopFormulaTests {

  private static final int EPOCHS = 3;
  private static final Rule ADAM = Rules.named("adam").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "train.no-initial-point, 1 2 3 | 0 1 2 3",
    "train.one-epoch-short, -5 1 2 | -5 1 2",
    "train.one-epoch-more, -5 1 2 3 4",
    "train.only-first-and-last, -5 3",
    "train.start-sign, -5 1 2 3 | 5 1 2 3 | 5 1 2 3",
    "train.ignores-optimizer, -5 -5 -5 -5",
    "train.aliasing, 3 3 3 3 | -5 3 3 3",
    "train.gradient-at-start-only, -5 1 2 3",
    "train.t-from-zero, -5 1 2 3"
  })
  void the_path(String id, String paths) {
    assertEquals(paths, runs(id, replay -> vectors(replay.path())));
  }

  @ParameterizedTest
  @CsvSource({
    "train.no-initial-point, 1 2 3 | 1 2 3",
    "train.one-epoch-short, 1 2 | 1 2 3",
    "train.one-epoch-more, 1 2 3 4",
    "train.t-from-zero, 0 1 2",
    "train.t-constant, 7 7 7",
    "train.ignores-optimizer, 1 2 3"
  })
  void the_counts(String id, String counts) {
    assertEquals(counts, runs(id, replay -> each(replay, input -> "" + input.t())));
  }

  @ParameterizedTest
  @CsvSource({
    "train.gradient-at-start-only, 5 5 5",
    "train.one-epoch-short, 5 -1 | 5 -1 -2",
    "train.start-sign, 5 -1 -2 | -5 -1 -2 | -5 -1 -2"
  })
  void the_gradients(String id, String gradients) {
    assertEquals(gradients, runs(id, replay -> each(replay, input -> first(input.gradient()))));
  }

  @ParameterizedTest
  @CsvSource({
    "train.state-reset, 0+0 0+0 0+0",
    "train.state-not-carried, 0+0 10+100 10+100 | 0+0 0+0 10+100 | 0+0 1+0 2+0 | 0+0 10+0 20+0"
        + " | 0+0 100+0 200+0 | 0+0 0+1 0+2 | 0+0 1+1 2+2 | 0+0 10+1 20+2 | 0+0 100+1 200+2"
        + " | 0+0 0+10 0+20 | 0+0 1+10 2+20 | 0+0 10+10 20+20 | 0+0 100+10 200+20"
        + " | 0+0 0+100 0+200 | 0+0 1+100 2+200 | 0+0 100+100 200+200",
    "train.ignores-optimizer, 0+0 0+0 0+0"
  })
  void the_states(String id, String states) {
    assertEquals(
        states,
        runs(
            id,
            replay ->
                each(
                    replay,
                    input ->
                        input.states().stream()
                            .map(LoopFormulaTests::first)
                            .collect(Collectors.joining("+")))));
  }

  @ParameterizedTest
  @CsvSource({
    "train.ignores-learning-rate, 0.25 0.9 0.999",
    "train.wrong-hyperparameter, 0.5 0.125 0.75"
  })
  void the_constants(String id, String constants) {
    assertEquals(
        constants,
        runs(
            id,
            replay -> {
              StepInput last = replay.asked().get(2);
              return last.rate()
                  + " "
                  + last.hyperparameters()[0]
                  + " "
                  + last.hyperparameters()[1];
            }));
  }

  private static String runs(String id, Function<Replay, String> look) {
    TrainMistake mistake = (TrainMistake) Mistakes.named(id).orElseThrow();
    Seen seen = Recorder.constantsOf(ADAM, 0.25, new double[] {0.125, 0.75}, 7);
    return mistake.loops(seen).stream()
        .map(loop -> look.apply(replay(loop)))
        .collect(Collectors.joining(" | "));
  }

  private static Replay replay(Loop loop) {
    List<Step> answers = List.of(answer(1), answer(2), answer(3), answer(4));
    return Replay.of(loop, weights -> new double[] {-weights[0], 0}, 0.5, EPOCHS, answers)
        .orElseThrow();
  }

  private static Step answer(int n) {
    return new Step(
        new double[] {n, 0}, List.of(new double[] {10 * n, 0}, new double[] {100 * n, 0}));
  }

  private static String each(Replay replay, Function<StepInput, String> look) {
    return replay.asked().stream().map(look).collect(Collectors.joining(" "));
  }

  private static String vectors(List<double[]> vectors) {
    return vectors.stream().map(LoopFormulaTests::first).collect(Collectors.joining(" "));
  }

  private static String first(double[] vector) {
    return "" + (int) vector[0];
  }
}
