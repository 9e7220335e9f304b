package optigrade.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import optigrade.answers.Way;
import optigrade.course.Hyperparameter;
import optigrade.course.Names;
import optigrade.course.Rule;
import optigrade.course.StepInput;
import optigrade.judging.Centre;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Evidence;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.Value;

/**
 * What a part gave for one input: the vectors that came, up to the first that did not.
 *
 * @param right the same numbers as they should be
 * @param passed whether all is right
 * @param whole whether all that the part returned is known
 */
record Observation<I>(I input, double[] actual, double[] right, boolean passed, boolean whole) {

  /** How near is worth a closer look, relative to all numbers involved. */
  private static final double NEAR = 1e-2;

  /** A tolerance wider than this, relatively, tells nothing. */
  private static final double VAGUE = 1e-3;

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

  /** Whether a wrong calculation is what the program did on every input. */
  static <I> boolean explain(Way<I> way, List<Observation<I>> observations) {
    return observations.stream().allMatch(it -> it.isNear(way))
        && observations.stream().allMatch(it -> it.agreesWith(way));
  }

  private boolean isNear(Way<I> way) {
    double[] own = way.numbers().apply(input);
    if (whole ? own.length != actual.length : own.length < actual.length) {
      return false;
    }
    for (int i = 0; i < actual.length; i++) {
      double scale = Math.abs(own[i]) + Math.abs(actual[i]) + Math.abs(right[i]);
      if (Double.isFinite(own[i]) != Double.isFinite(actual[i])
          || Math.abs(own[i] - actual[i]) > NEAR * scale) {
        return false;
      }
    }
    return true;
  }

  private boolean agreesWith(Way<I> way) {
    Centre middle = way.centre().apply(input);
    for (int i = 0; i < actual.length; i++) {
      double own = middle.numbers()[i];
      double tolerance = middle.tolerances()[i];
      boolean vague = tolerance > VAGUE * (Math.abs(own) + Math.abs(right[i]));
      if (Double.isFinite(own) && (vague || !(Math.abs(actual[i] - own) <= tolerance))) {
        return false;
      }
    }
    return true;
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
        numbers(given(named, Names.WEIGHTS)),
        numbers(given(named, Names.GRADIENT)),
        number(given(named, Names.RATE)),
        rule.states().stream().map(state -> numbers(given(named, state))).toList(),
        rule.hyperparameters().stream()
            .map(Hyperparameter::name)
            .mapToDouble(name -> number(given(named, name)))
            .toArray(),
        rule.counted() ? (int) number(given(named, Names.COUNT)) : 1);
  }

  private static Value given(Map<String, Value> named, String name) {
    return named.getOrDefault(name, new Value.Nothing());
  }

  private static double number(Value value) {
    return value instanceof Value.Num number ? number.value() : Double.NaN;
  }
}
