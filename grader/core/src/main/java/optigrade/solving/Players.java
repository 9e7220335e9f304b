package optigrade.solving;

import java.util.List;
import java.util.function.Function;
import optigrade.course.Gradient;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;
import optigrade.course.loops.Loop;
import optigrade.judging.Arguments;
import optigrade.judging.NoValue;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.judging.StepArguments;
import optigrade.model.Argument;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.model.Value;
import optigrade.reference.Called;
import optigrade.reference.Version;
import optigrade.solving.ReferenceProgram.Player;

/** The reference's calculations as parts of a {@link ReferenceProgram}. */
public final class Players {

  private static final Shapes SHAPES = new Shapes(Objective.start().length);

  private Players() {}

  public static Player of(Gradient gradient) {
    return (arguments, program) -> {
      double[] weights = ((Argument.Vector) arguments.get(0)).numbers();
      return new Reply.Returned(Value.of(gradient.at(weights.clone())), List.of(Value.of(weights)));
    };
  }

  public static Player of(Rule rule, Version version) {
    return step(rule, version::call);
  }

  public static Player of(Rule rule, Stepper stepper) {
    return step(rule, input -> new Called(stepper.step(input), input));
  }

  private static Player step(Rule rule, Function<StepInput, Called> calculation) {
    return (arguments, program) -> {
      Called called = calculation.apply(StepArguments.input(rule, arguments));
      List<Value> after =
          Arguments.of(rule, called.after()).stream().map(StepArguments::value).toList();
      return new Reply.Returned(StepArguments.result(called.result()), after);
    };
  }

  public static Player of(Loop loop) {
    return (arguments, program) -> {
      double rate = ((Argument.Num) arguments.get(1)).value();
      int epochs = ((Argument.Count) arguments.get(2)).value();
      try {
        List<Value> points =
            loop
                .path(
                    weights -> gradient(program, weights),
                    optimizer(loop.rule(), arguments.get(0), program),
                    rate,
                    epochs)
                .stream()
                .map(Value::of)
                .toList();
        return new Reply.Returned(new Value.Sequence(points), List.of());
      } catch (NoValue e) {
        return ReferenceProgram.none(
            Reply.Reason.THREW,
            new Text("Another part gave no value.", "Phần khác không có giá trị."));
      }
    };
  }

  private static double[] gradient(ReferenceProgram program, double[] weights) {
    Argument argument = new Argument.Vector(weights.clone());
    Reply reply = program.inside(Parts.GRADIENT, List.of(argument));
    return step(reply, 0).weights();
  }

  private static Stepper optimizer(Rule rule, Argument optimizer, ReferenceProgram program) {
    int states = rule.states().size();
    if (optimizer instanceof Argument.Recorder recorder) {
      return input -> step(recorder.answers().to(values(rule, input)), states);
    }
    String part = ((Argument.Own) optimizer).part();
    return input -> step(program.inside(part, Arguments.of(rule, input)), states);
  }

  private static List<Value> values(Rule rule, StepInput input) {
    return Arguments.of(rule, input).stream().map(StepArguments::value).toList();
  }

  private static Step step(Reply reply, int states) {
    if (reply instanceof Reply.Returned returned) {
      return step(returned.value(), states);
    }
    throw new NoValue();
  }

  private static Step step(Value value, int states) {
    List<double[]> vectors =
        SHAPES.vectors(value, 1 + states).stream().map(Players::numbers).toList();
    return new Step(vectors.get(0), vectors.subList(1, vectors.size()));
  }

  private static double[] numbers(Shaped shaped) {
    if (shaped instanceof Shaped.Numbers numbers) {
      return numbers.numbers();
    }
    throw new NoValue();
  }
}
