package optigrade.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.StepInput;
import optigrade.model.Argument;
import optigrade.model.Value;

/** What a rule is handed, and what it was. */
public final class Arguments {

  private Arguments() {}

  /** One step's input as it travels, in the contract's order. */
  public static List<Argument> of(Rule rule, StepInput input) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(new Argument.Vector(input.weights().clone()));
    arguments.add(new Argument.Vector(input.gradient().clone()));
    arguments.add(new Argument.Num(input.rate()));
    input.states().forEach(state -> arguments.add(new Argument.Vector(state.clone())));
    for (double constant : input.hyperparameters()) {
      arguments.add(new Argument.Num(constant));
    }
    if (rule.counted()) {
      arguments.add(new Argument.Count(input.t()));
    }
    return arguments;
  }

  /** The input that these values make, in the contract's order; empty where they make none. */
  public static Optional<StepInput> read(Rule rule, List<Value> arguments) {
    Shapes shapes = new Shapes(Objective.start().length);
    List<double[]> vectors = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    for (Value argument : arguments) {
      if (argument instanceof Value.Num number) {
        numbers.add(number.value());
      } else if (shapes.vector(argument) instanceof Shaped.Numbers vector) {
        vectors.add(vector.numbers());
      }
    }
    int constants = rule.hyperparameters().size();
    int counts = rule.counted() ? 1 : 0;
    if (vectors.size() != 2 + rule.states().size() || numbers.size() != 1 + constants + counts) {
      return Optional.empty();
    }
    return Optional.of(
        new StepInput(
            vectors.get(0),
            vectors.get(1),
            numbers.get(0),
            vectors.subList(2, vectors.size()),
            numbers.subList(1, 1 + constants).stream().mapToDouble(x -> x).toArray(),
            rule.counted() ? numbers.get(1 + constants).intValue() : 1));
  }
}
