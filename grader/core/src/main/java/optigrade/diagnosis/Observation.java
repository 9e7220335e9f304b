package optigrade.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Evidence;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.Value;
import optigrade.reference.Hyperparameter;
import optigrade.reference.Known;
import optigrade.reference.Rule;
import optigrade.reference.StepInput;

/**
 * What a part gave for one input: the vectors that came, up to the first that did not.
 *
 * @param right the same numbers as they should be
 * @param passed whether all is right
 * @param whole whether all that the part returned is known
 */
record Observation<I>(I input, double[] actual, double[] right, boolean passed, boolean whole) {

  static <I> Observation<I> of(I input, List<CheckOutcome> vectors, boolean whole) {
    DoubleStream.Builder actual = DoubleStream.builder();
    DoubleStream.Builder right = DoubleStream.builder();
    for (CheckOutcome vector : vectors) {
      Evidence evidence = vector.evidence().orElseThrow();
      double[] wanted = numbers(evidence.expected());
      double[] got = evidence.actual().map(Observation::numbers).orElse(new double[0]);
      if (got.length != wanted.length) {
        break;
      }
      Arrays.stream(got).forEach(actual::add);
      Arrays.stream(wanted).forEach(right::add);
    }
    return new Observation<>(
        input, actual.build().toArray(), right.build().toArray(), Observed.passed(vectors), whole);
  }

  /** Whatever numbers came for one vector, even too few or too many of them. */
  static <I> Observation<I> loose(I input, CheckOutcome vector) {
    Evidence evidence = vector.evidence().orElseThrow();
    double[] got = evidence.actual().map(Observation::anyNumbers).orElse(new double[0]);
    double[] right = Arrays.copyOf(numbers(evidence.expected()), got.length);
    return new Observation<>(input, got, right, Observed.passed(List.of(vector)), true);
  }

  boolean isFinite() {
    return Arrays.stream(actual).allMatch(Double::isFinite);
  }

  /** The numbers of a vector; none where it is not one. */
  static double[] numbers(Value value) {
    return value instanceof Value.Sequence sequence
            && sequence.items().stream().allMatch(Value.Num.class::isInstance)
        ? sequence.items().stream().mapToDouble(item -> ((Value.Num) item).value()).toArray()
        : new double[0];
  }

  private static double[] anyNumbers(Value value) {
    return value instanceof Value.Num number ? new double[] {number.value()} : numbers(value);
  }

  static double[] point(List<Named> inputs) {
    return numbers(inputs.get(0).value());
  }

  static StepInput step(Rule rule, List<Named> inputs) {
    Map<String, Value> named = inputs.stream().collect(Collectors.toMap(Named::name, Named::value));
    return new StepInput(
        numbers(given(named, Known.WEIGHTS)),
        numbers(given(named, Known.GRADIENT)),
        number(given(named, Known.RATE)),
        rule.states().stream().map(state -> numbers(given(named, state))).toList(),
        rule.hyperparameters().stream()
            .map(Hyperparameter::name)
            .mapToDouble(name -> number(given(named, name)))
            .toArray(),
        rule.counted() ? (int) number(given(named, Known.COUNT)) : 1);
  }

  private static Value given(Map<String, Value> named, String name) {
    return named.getOrDefault(name, new Value.Nothing());
  }

  private static double number(Value value) {
    return value instanceof Value.Num number ? number.value() : Double.NaN;
  }
}
