package optigrade.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.model.Value;
import optigrade.reference.Objective;
import optigrade.reference.Rule;
import optigrade.reference.StepInput;

/** Reads what a rule was handed. */
public final class Arguments {

  private Arguments() {}

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
