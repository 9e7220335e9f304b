package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.judging.Arguments;
import optigrade.model.Argument;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.Value;
import optigrade.reference.Hyperparameter;
import optigrade.reference.Rule;
import optigrade.reference.Step;
import optigrade.reference.StepInput;

/** One step's input and result as they travel, in the contract's order. */
final class StepArguments {

  /** Where each parameter stands. */
  static final int WEIGHTS = 0;

  static final int GRADIENT = 1;
  static final int RATE = 2;
  static final int FIRST_STATE = 3;

  private StepArguments() {}

  static int firstConstant(Rule rule) {
    return FIRST_STATE + rule.states().size();
  }

  static int count(Rule rule) {
    return firstConstant(rule) + rule.hyperparameters().size();
  }

  /** What {@link Arguments#of} was made from. */
  static StepInput input(Rule rule, List<Argument> arguments) {
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

  static List<Named> named(Rule rule, StepInput input) {
    List<String> names = new ArrayList<>(List.of(Names.WEIGHTS, Names.GRADIENT, Names.RATE));
    names.addAll(rule.states());
    rule.hyperparameters().stream().map(Hyperparameter::name).forEach(names::add);
    names.add(Names.COUNT);
    List<Argument> arguments = Arguments.of(rule, input);
    return IntStream.range(0, arguments.size())
        .mapToObj(i -> new Named(names.get(i), value(arguments.get(i))))
        .toList();
  }

  static Value value(Argument argument) {
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
  static Value result(Step step) {
    if (step.states().isEmpty()) {
      return Value.of(step.weights());
    }
    List<Value> vectors = new ArrayList<>(List.of(Value.of(step.weights())));
    step.states().forEach(state -> vectors.add(Value.of(state)));
    return new Value.Sequence(vectors);
  }
}
