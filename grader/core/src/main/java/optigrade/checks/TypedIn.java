package optigrade.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.answers.RuleMaterial;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.StepInput;
import optigrade.judging.Arguments;
import optigrade.judging.Judgement;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.Argument;
import optigrade.model.Reply;

/**
 * Which parts know the course's numbers rather than the formula. A wrong formula that is right on
 * the first step is nearly right beside it, by luck or not; a typed-in answer stays the same
 * however far one goes, and a looked-up one is gone as soon as one number differs in its sixth
 * digit.
 */
record TypedIn(Examination examination) {

  private static final Shapes SHAPES = new Shapes(Objective.start().length);

  /** How far a number is moved to be beside itself, relatively. */
  private static final double BESIDE = 1e-6;

  /** What no formula changes by when its input moves that little, relatively. */
  private static final double JUMP = 1e-3;

  /** Moves of the start that are as long as the course's own steps. */
  private static final double[][] FAR = {{1.7, 0.9}, {-1.3, -2.1}};

  /** Asks a part at another input; empty where no numbers come. */
  @FunctionalInterface
  private interface Ask<I> {
    Optional<double[]> at(I input);
  }

  List<String> parts() {
    List<String> parts = new ArrayList<>();
    if (examination.material().judgesGradient() && gradient()) {
      parts.add(Parts.GRADIENT);
    }
    examination.material().rules().stream()
        .filter(rule -> !rule.steps().isEmpty() && step(rule))
        .map(rule -> Parts.step(rule.rule()))
        .forEach(parts::add);
    return parts;
  }

  private boolean gradient() {
    List<Boolean> right =
        IntStream.range(0, examination.gradient().size())
            .mapToObj(
                i ->
                    numbers(examination.gradient().get(i))
                        .filter(
                            n ->
                                Judgement.of(n, examination.material().gradient().get(i).centres())
                                    .right())
                        .isPresent())
            .toList();
    Ask<double[]> ask = point -> numbers(call(Parts.GRADIENT, List.of(new Argument.Vector(point))));
    return isRightOnTheFirstAlone(right)
        && isTypedIn(ask, Objective.start(), beside(), far().toList());
  }

  private boolean step(RuleMaterial rule) {
    List<Boolean> right =
        IntStream.range(0, rule.steps().size() - 1)
            .mapToObj(
                i ->
                    numbers(rule, examination.steps(rule).get(i))
                        .filter(n -> Judgement.of(n, rule.steps().get(i).centres()).right())
                        .isPresent())
            .toList();
    StepInput first = rule.steps().get(0).input();
    String part = Parts.step(rule.rule());
    Ask<StepInput> ask = input -> numbers(rule, call(part, Arguments.of(rule.rule(), input)));
    return isRightOnTheFirstAlone(right)
        && isTypedIn(ask, first, besides(first), far().map(point -> from(first, point)).toList());
  }

  private static boolean isRightOnTheFirstAlone(List<Boolean> right) {
    return right.get(0) && right.stream().skip(1).anyMatch(is -> !is);
  }

  private static <I> boolean isTypedIn(Ask<I> ask, I first, List<List<I>> besides, List<I> far) {
    Optional<double[]> known = ask.at(first);
    return known.isPresent()
        && (staysSomewhere(known.get(), far.stream().map(ask::at).toList())
            || besides.stream().anyMatch(pair -> jumps(known.get(), ask, pair)))
        && remembersNothing(known.get(), ask.at(first));
  }

  /** A program that keeps state between calls has another answer to a question it had before. */
  private static boolean remembersNothing(double[] known, Optional<double[]> again) {
    return again.filter(answer -> Arrays.equals(answer, known)).isPresent();
  }

  /** One number of the answer is the same wherever one asks. */
  private static boolean staysSomewhere(double[] known, List<Optional<double[]>> others) {
    return others.stream().allMatch(other -> hasLengthOf(known, other))
        && IntStream.range(0, known.length)
            .anyMatch(
                i -> others.stream().allMatch(o -> Double.compare(o.get()[i], known[i]) == 0));
  }

  /** The answer is gone to either side; to one side alone, it may have been rounded. */
  private static <I> boolean jumps(double[] known, Ask<I> ask, List<I> sides) {
    return sides.stream()
        .map(ask::at)
        .allMatch(
            other ->
                hasLengthOf(known, other)
                    && IntStream.range(0, known.length)
                        .anyMatch(i -> isFar(other.get()[i], known[i])));
  }

  /** True of what is not finite, too. */
  private static boolean isFar(double other, double known) {
    return !(Math.abs(other - known) <= JUMP * (1 + Math.abs(known)));
  }

  private static boolean hasLengthOf(double[] known, Optional<double[]> other) {
    return other.isPresent() && other.get().length == known.length;
  }

  private static Stream<double[]> far() {
    double[] start = Objective.start();
    return Arrays.stream(FAR)
        .map(move -> IntStream.range(0, 2).mapToDouble(i -> start[i] + move[i]).toArray());
  }

  private static List<List<double[]>> beside() {
    double[] start = Objective.start();
    return List.of(List.of(scaled(start, 1 + BESIDE), scaled(start, 1 - BESIDE)));
  }

  /** To either side of the point with its own gradient, of the rate, of each constant. */
  private List<List<StepInput>> besides(StepInput first) {
    List<List<StepInput>> besides = new ArrayList<>();
    besides.add(beside().get(0).stream().map(point -> from(first, point)).toList());
    besides.add(sides().mapToObj(side -> first.withRate(first.rate() * side)).toList());
    for (int i = 0; i < first.hyperparameters().length; i++) {
      int moved = i;
      besides.add(
          sides()
              .mapToObj(
                  side -> {
                    double[] constants = first.hyperparameters().clone();
                    constants[moved] *= side;
                    return first.withHyperparameters(constants);
                  })
              .toList());
    }
    return besides;
  }

  private static DoubleStream sides() {
    return DoubleStream.of(1 + BESIDE, 1 - BESIDE);
  }

  private StepInput from(StepInput first, double[] point) {
    return new StepInput(
        point,
        examination.key().gradient().at(point),
        first.rate(),
        first.states(),
        first.hyperparameters(),
        first.t());
  }

  private static double[] scaled(double[] numbers, double factor) {
    return Arrays.stream(numbers).map(number -> number * factor).toArray();
  }

  private Reply call(String part, List<Argument> arguments) {
    return examination.program().call(part + "/beside", part, arguments);
  }

  private static Optional<double[]> numbers(Reply reply) {
    return reply instanceof Reply.Returned returned
            && SHAPES.vector(returned.value()) instanceof Shaped.Numbers numbers
        ? Optional.of(numbers.numbers())
        : Optional.empty();
  }

  /** All that comes back, flat. */
  private static Optional<double[]> numbers(RuleMaterial rule, Reply reply) {
    if (!(reply instanceof Reply.Returned returned)) {
      return Optional.empty();
    }
    List<Shaped> vectors = SHAPES.vectors(returned.value(), rule.returned().size());
    return vectors.stream().allMatch(Shaped.Numbers.class::isInstance)
        ? Optional.of(
            vectors.stream()
                .flatMapToDouble(v -> Arrays.stream(((Shaped.Numbers) v).numbers()))
                .toArray())
        : Optional.empty();
  }
}
