package optigrade.checks;

import java.util.List;
import java.util.stream.IntStream;
import optigrade.answers.AnswerKey;
import optigrade.checks.Rehearsed.Run;
import optigrade.course.Names;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.judging.Centre;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.judging.StepArguments;
import optigrade.model.Reply;

/** Judges what the recording optimizer saw of a training loop. */
record LoopJudge(AnswerKey key, Rule rule) {

  /** All rehearsals must be right; the first that is not is told. */
  Verdict of(String group, Rehearsed rehearsed) {
    List<Run> runs = rehearsed.runs();
    return first(
        runs.size(),
        i -> {
          List<Reply> own = rehearsed.own().isEmpty() ? List.of() : rehearsed.own().get(i);
          return runs.get(i).reply() instanceof Reply.None none
              ? Verdict.of(none)
              : of(group, runs.get(i), own);
        });
  }

  private Verdict of(String group, Run run, List<Reply> own) {
    int calls = run.recording().calls().size();
    int needed = group.equals(Groups.GRADIENT) || group.equals(Groups.STATE) ? 2 : 1;
    if (calls < needed && !group.equals(Groups.STEPS)) {
      return Verdict.failed(LoopWording.tooFewCalls(calls));
    }
    return switch (group) {
      case Groups.START -> start(run);
      case Groups.STEPS -> steps(run, calls);
      case Groups.GRADIENT -> first(calls, i -> new GradientGiven(key).verdict(run, i, own));
      case Groups.RATE -> first(calls, i -> rate(run, i));
      case Groups.HYPERPARAMETERS -> first(calls, i -> constants(run, i));
      case Groups.STATE -> first(calls, i -> states(run, i));
      case Groups.COUNTS -> first(calls, i -> count(run, i));
      case Groups.PATH -> path(run);
      default -> throw new IllegalArgumentException(group);
    };
  }

  private Verdict start(Run run) {
    return compare(run, 0, Names.WEIGHTS, Objective.start())
        .with(LoopCall.vector(run, 0, StepArguments.WEIGHTS));
  }

  private static Verdict steps(Run run, int calls) {
    int epochs = run.rehearsal().epochs();
    return calls == epochs ? Verdict.passed() : Verdict.failed(LoopWording.steps(epochs, calls));
  }

  private Verdict rate(Run run, int call) {
    return compare(run, call, Names.RATE, run.rehearsal().rate())
        .with(LoopCall.number(run, call, StepArguments.RATE));
  }

  private Verdict constants(Run run, int call) {
    double[] constants = rule.constants();
    int from = StepArguments.firstConstant(rule);
    return first(
        constants.length,
        k ->
            compare(run, call, rule.hyperparameters().get(k).name(), constants[k])
                .with(LoopCall.number(run, call, from + k)));
  }

  /** Zero first, then what the optimizer answered. */
  private Verdict states(Run run, int call) {
    return first(
        rule.states().size(),
        k -> {
          double[] expected =
              call == 0
                  ? new double[Objective.start().length]
                  : run.rehearsal().answer(call - 1).states().get(k);
          return compare(run, call, rule.states().get(k), expected)
              .with(LoopCall.vector(run, call, StepArguments.FIRST_STATE + k));
        });
  }

  private Verdict count(Run run, int call) {
    return compare(run, call, Names.COUNT, call + 1)
        .with(LoopCall.number(run, call, StepArguments.count(rule)));
  }

  /** The start that it used, whichever that was, then each answer. */
  private Verdict path(Run run) {
    Shapes shapes = new Shapes(Objective.start().length);
    List<Shaped> points =
        run.reply() instanceof Reply.Returned returned
            ? shapes.points(returned.value())
            : List.of();
    int epochs = run.rehearsal().epochs();
    if (points.size() != epochs + 1) {
      return Verdict.failed(LoopWording.length(epochs, points));
    }
    return first(
        points.size(),
        k -> {
          Shaped start = LoopCall.vector(run, 0, StepArguments.WEIGHTS);
          double[] expected =
              k > 0
                  ? run.rehearsal().answer(k - 1).weights()
                  : start instanceof Shaped.Numbers n ? n.numbers() : Objective.start();
          List<Centre> centres = List.of(key.material().spread().passedThrough("answer", expected));
          return Comparison.ofPoint(k, PathPlan.inputs(run.rehearsal().rate(), epochs), centres)
              .with(points.get(k));
        });
  }

  private Comparison compare(Run run, int call, String name, double... expected) {
    return new Comparison(
        name,
        LoopCall.inputs(run, call),
        List.of(key.material().spread().passedThrough("given", expected)));
  }

  private static Verdict first(int count, java.util.function.IntFunction<Verdict> verdict) {
    return IntStream.range(0, count)
        .mapToObj(verdict)
        .filter(v -> !v.right())
        .findFirst()
        .orElseGet(Verdict::passed);
  }
}
