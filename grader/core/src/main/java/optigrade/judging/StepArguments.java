package optigrade.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.course.Hyperparameter;
import optigrade.course.Names;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.model.Argument;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.Value;

/** One step's input and result as they travel, in the contract's order. */
public final class StepArguments {

  /** Where each parameter stands. */
  public static final int WEIGHTS = 0;

  public static final int GRADIENT = 1;
  public static final int RATE = 2;
  public static final int FIRST_STATE = 3;

  private StepArguments() {}

  public static int firstConstant(Rule rule) {
    return FIRST_STATE + rule.states().size();
  }

  public static int count(Rule rule) {
    return firstConstant(rule) + rule.hyperparameters().size();
  }

  /** What {@link Arguments#of} was made from. */
  public static StepInput input(Rule rule, List<Argument> arguments) {
    double[] constants =
        arguments.subList(firstConstant(rule), count(rule)).stream()
            .mapToDouble(constant -> ((Argument.Num) constant).value())
            .toArray();
    return new StepInput(
        vector(arguments.get(WEIGHTS)),
        vector(arguments.get(GRADIENT)),
        ((Argument.Num) arguments.get(RATE)).value(),
        arguments.subList(FIRST_STATE, firstConstant(rule)).stream()
            .map(StepArguments::vector)
            .toList(),
        constants,
        rule.counted() ? ((Argument.Count) arguments.get(count(rule))).value() : 1);
  }

  private static double[] vector(Argument argument) {
    return ((Argument.Vector) argument).numbers();
  }

  public static List<Named> named(Rule rule, StepInput input) {
    List<String> names = new ArrayList<>(List.of(Names.WEIGHTS, Names.GRADIENT, Names.RATE));
    names.addAll(rule.states());
    rule.hyperparameters().stream().map(Hyperparameter::name).forEach(names::add);
    names.add(Names.COUNT);
    List<Argument> arguments = Arguments.of(rule, input);
    return IntStream.range(0, arguments.size())
        .mapToObj(i -> new Named(names.get(i), value(arguments.get(i))))
        .toList();
  }

  public static Value value(Argument argument) {
    if (argument instanceof Argument.Vector vector) {
      return Value.of(vector.numbers());
    }
    if (argument instanceof Argument.Num number) {
      return new Value.Num(number.value());
    }
    return argument instanceof Argument.Count count
        ? new Value.Num(count.value())
        : new Value.Nothing();
  }

  /** A step as the contract's rules return it: the weights alone, or a list that they begin. */
  public static Value result(Step step) {
    if (step.states().isEmpty()) {
      return Value.of(step.weights());
    }
    List<Value> vectors = new ArrayList<>(List.of(Value.of(step.weights())));
    step.states().forEach(state -> vectors.add(Value.of(state)));
    return new Value.Sequence(vectors);
  }
}
