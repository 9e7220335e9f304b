package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.loops.Seen;
import optigrade.judging.Arguments;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.Outcomes.Recording;
import optigrade.model.Value;

/** A recording as numbers. */
record Tape(Seen seen, List<Step> answers) {

  private static final Shapes SHAPES = new Shapes(Objective.start().length);

  /** Empty where something was handed over that the rule can't take. */
  static Optional<Tape> of(Rule rule, Recording recording) {
    List<StepInput> calls = new ArrayList<>();
    for (List<Value> call : recording.calls()) {
      Optional<StepInput> input = Arguments.read(rule, call);
      if (input.isEmpty()) {
        return Optional.empty();
      }
      calls.add(input.get());
    }
    List<double[]> path = recording.result().map(Tape::points).orElse(List.of());
    Seen seen = new Seen(rule, recording.rate(), recording.epochs(), calls, path);
    return Optional.of(
        new Tape(seen, recording.answers().stream().map(value -> step(rule, value)).toList()));
  }

  static boolean isPath(Value value) {
    List<Shaped> points = SHAPES.points(value);
    return value instanceof Value.Sequence
        && points.stream().allMatch(Shaped.Numbers.class::isInstance);
  }

  private static List<double[]> points(Value value) {
    return SHAPES.points(value).stream().map(Tape::numbers).toList();
  }

  private static Step step(Rule rule, Value value) {
    List<double[]> vectors =
        SHAPES.vectors(value, 1 + rule.states().size()).stream().map(Tape::numbers).toList();
    return new Step(vectors.get(0), vectors.subList(1, vectors.size()));
  }

  private static double[] numbers(Shaped shaped) {
    return shaped instanceof Shaped.Numbers numbers ? numbers.numbers() : new double[0];
  }
}
