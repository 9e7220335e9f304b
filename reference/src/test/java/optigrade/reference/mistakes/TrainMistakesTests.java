package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.loops.Loop;
import optigrade.course.loops.Replay;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Mistake;
import optigrade.course.mistakes.train.TrainMistakes;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainMistakesTests {

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_right_loop_fits_no_mistake_and_no_pair(Rule rule) {
    Recorder.Recorded right = Recorder.record(Loop.right(rule));
    List<List<String>> fitting =
        TrainMistakes.candidates(right.seen()).stream()
            .filter(c -> c.versions().stream().anyMatch(l -> right.fits(l, Likeness.roughly())))
            .map(TrainMistakesTests::ids)
            .toList();
    assertEquals(List.of(), fitting);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_mistake_is_recognised_and_nothing_else_is_recognised_in_it(Rule rule) {
    for (TrainMistake mistake : Mistakes.ofTraining()) {
      for (Loop wrong : mistake.loops(wrongConstants(rule))) {
        Recorder.Recorded recorded = Recorder.record(wrong);
        List<String> alone =
            Mistakes.ofTraining().stream()
                .filter(m -> fits(m, recorded))
                .map(TrainMistake::id)
                .toList();
        assertEquals(List.of(mistake.id()), alone, rule.id());
      }
    }
  }

  @Test
  void mistakes_about_state_and_count_need_a_rule_that_has_them() {
    assertEquals(
        List.of("state-not-carried", "state-reset", "t-constant", "t-from-zero"), missing("gd"));
    assertEquals(List.of("t-constant", "t-from-zero"), missing("momentum"));
    assertEquals(List.of(), missing("adam"));
  }

  @Test
  void a_wrong_constant_is_whatever_the_first_call_had() {
    Rule adam = Rules.named("adam").orElseThrow();
    Loop swapped =
        Loop.right(adam)
            .asking(
                "hyperparameters",
                (moment, right) -> right.withHyperparameters(new double[] {0.999, 0.9}));
    assertEquals(List.of("train.wrong-hyperparameter"), recognised(Recorder.record(swapped)));
  }

  @Test
  void a_constant_that_passed_through_float_is_right() {
    Rule adam = Rules.named("adam").orElseThrow();
    Seen seen = Recorder.constantsOf(adam, (float) Recorder.RATE, floats(adam), 1);
    List<String> suspected =
        Mistakes.ofTraining().stream()
            .filter(m -> !m.changes(seen).isEmpty())
            .map(Mistake::id)
            .toList();
    assertFalse(suspected.contains("train.wrong-hyperparameter"));
    assertFalse(suspected.contains("train.ignores-learning-rate"));
  }

  @Test
  void a_loop_that_never_asks_ignores_the_optimizer_whatever_path_it_makes_up() {
    Rule gd = Rules.named("gd").orElseThrow();
    List<double[]> own = Loop.right(gd).path(Slope.gradient(), Solutions.of(gd).oracle(), 0.37, 5);
    Recorder.Recorded recorded =
        new Recorder.Recorded(new Seen(gd, 0.37, 5, List.of(), own), List.of());
    assertEquals(List.of("train.ignores-optimizer"), recognised(recorded));
  }

  @Test
  void a_loop_that_does_nothing_at_all_is_not_recognised() {
    Rule gd = Rules.named("gd").orElseThrow();
    List<double[]> start = List.of(Objective.start());
    Recorder.Recorded recorded =
        new Recorder.Recorded(new Seen(gd, 0.37, 5, List.of(), start), List.of());
    assertEquals(List.of(), recognised(recorded));
  }

  @Test
  void two_independent_mistakes_are_recognised_together() {
    Loop wrong =
        Loop.right(Rules.named("adam").orElseThrow())
            .startingAt(-5, 2)
            .asking("t", (moment, right) -> right.withT(moment.t() - 1));
    assertEquals(
        List.of("train.start-sign", "train.t-from-zero"), recognised(Recorder.record(wrong)));
  }

  @Test
  void a_loop_that_outruns_its_answers_has_no_replay() {
    Loop longer = Loop.right(Rules.named("gd").orElseThrow()).stepping(epochs -> epochs + 1);
    Recorder.Recorded recorded = Recorder.record(longer);
    assertTrue(
        Replay.of(longer, Slope.gradient(), 1, 5, recorded.answers().subList(0, 5)).isEmpty());
    assertEquals(7, recorded.seen().path().size());
  }

  @Test
  void the_handouts_first_result_is_the_state() {
    Rule rmsprop = Rules.named("rmsprop").orElseThrow();
    List<Loop> loops =
        Mistakes.ofTraining().get(0).loops(Recorder.record(Loop.right(rmsprop)).seen());
    assertArrayEquals(new double[2], Recorder.record(loops.get(1)).seen().path().get(0));
  }

  private static List<String> recognised(Recorder.Recorded recorded) {
    return TrainMistakes.candidates(recorded.seen()).stream()
        .filter(c -> c.versions().stream().anyMatch(l -> recorded.fits(l, Likeness.upToRounding())))
        .findFirst()
        .map(TrainMistakesTests::ids)
        .orElse(List.of());
  }

  private static boolean fits(TrainMistake mistake, Recorder.Recorded recorded) {
    return mistake.loops(recorded.seen()).stream()
        .anyMatch(loop -> recorded.fits(loop, Likeness.upToRounding()));
  }

  private static List<String> missing(String rule) {
    Seen seen = wrongConstants(Rules.named(rule).orElseThrow());
    List<String> missing = new ArrayList<>();
    for (TrainMistake mistake : Mistakes.ofTraining()) {
      if (mistake.changes(seen).isEmpty()) {
        missing.add(mistake.id().replace("train.", ""));
      }
    }
    missing.remove("wrong-hyperparameter");
    return missing.stream().sorted().toList();
  }

  /** A program whose constants are all wrong, so that every family has something to say. */
  private static Seen wrongConstants(Rule rule) {
    double[] constants = DoubleStream.of(rule.constants()).map(c -> c / 2).toArray();
    return Recorder.constantsOf(rule, 0.1, constants, 3);
  }

  private static double[] floats(Rule rule) {
    return DoubleStream.of(rule.constants()).map(c -> (float) c).toArray();
  }

  private static List<String> ids(Candidate<?> candidate) {
    return candidate.mistakes().stream().map(Mistake::id).toList();
  }
}
