package optigrade.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import optigrade.answers.Material.PointQuestion;
import optigrade.answers.Material.StepQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.StepInput;
import optigrade.judging.Arguments;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.Reply;

/**
 * Whether a wrong part does too little to be carried: gives the same whatever it is given, gives
 * back what it was given, gives nothing finite, or does not listen to its gradient.
 */
record Triviality(Examination examination, RuleMaterial rule) {

  private static final Shapes SHAPES = new Shapes(Objective.start().length);

  boolean of(String part) {
    if (examination.typedIn().contains(part)) {
      return true;
    }
    if (part.equals(Parts.GRADIENT)) {
      return gradient();
    }
    return part.equals(Parts.step(rule.rule())) ? step() : loop();
  }

  /** A gradient without a value is lent, so it hides nothing. */
  private boolean gradient() {
    List<double[]> given =
        examination.material().gradient().stream().map(PointQuestion::point).toList();
    List<Optional<double[]>> got =
        examination.gradient().stream().map(reply -> vector(reply, 1)).toList();
    return examination.hasGradient() && trivial(given, got);
  }

  private boolean step() {
    List<StepQuestion> fresh = rule.fresh();
    int before = rule.steps().indexOf(fresh.get(0));
    List<Reply> replies = examination.steps(rule).subList(before, before + fresh.size());
    List<double[]> given = fresh.stream().map(q -> q.input().weights()).toList();
    List<Optional<double[]>> got =
        replies.stream().map(reply -> vector(reply, rule.returned().size())).toList();
    return trivial(given, got)
        || (isDeaf(fresh.get(0), replies.get(0))
            && isDeaf(fresh.get(fresh.size() - 1), replies.get(replies.size() - 1)));
  }

  private static boolean trivial(List<double[]> given, List<Optional<double[]>> got) {
    List<Integer> there =
        IntStream.range(0, got.size()).filter(i -> got.get(i).isPresent()).boxed().toList();
    return there.isEmpty()
        || there.stream().allMatch(i -> !finite(got.get(i).get()))
        || there.stream().allMatch(i -> same(got.get(i).get(), given.get(i)))
        || (there.size() > 1
            && there.stream()
                .allMatch(i -> Arrays.equals(got.get(i).get(), got.get(there.get(0)).get())));
  }

  private static boolean finite(double[] numbers) {
    return Arrays.stream(numbers).allMatch(Double::isFinite);
  }

  /** A float program gives back the nearest float. */
  private static boolean same(double[] got, double[] given) {
    return IntStream.range(0, got.length)
        .allMatch(i -> got[i] == given[i] || got[i] == (float) given[i]);
  }

  /** With another gradient, nothing of the result is different. */
  private boolean isDeaf(StepQuestion question, Reply reply) {
    StepInput input = question.input();
    double[] other = Arrays.stream(input.gradient()).map(g -> -3 * g).toArray();
    StepInput probe =
        new StepInput(
            input.weights(),
            other,
            input.rate(),
            input.states(),
            input.hyperparameters(),
            input.t());
    String part = Parts.step(rule.rule());
    Reply again =
        examination.program().call(part + "/probe", part, Arguments.of(rule.rule(), probe));
    return reply instanceof Reply.Returned first
        && again instanceof Reply.Returned second
        && first.value().equals(second.value());
  }

  /** The path never leaves its start, or is the same whatever the optimizer answers. */
  private boolean loop() {
    List<List<Shaped>> paths =
        examination.rehearsals(rule).runs().stream()
            .map(Rehearsed.Run::reply)
            .map(Triviality::points)
            .toList();
    return paths.stream().allMatch(Triviality::staysAtItsStart)
        || areTheSame(paths.get(0), paths.get(1));
  }

  /** As far as both go. */
  private static boolean areTheSame(List<Shaped> one, List<Shaped> other) {
    int both = Math.max(2, Math.min(one.size(), other.size()));
    return IntStream.range(1, both).allMatch(i -> numbers(one, i).equals(numbers(other, i)));
  }

  private static boolean staysAtItsStart(List<Shaped> points) {
    return points.stream().skip(1).allMatch(point -> numbers(point).equals(numbers(points.get(0))));
  }

  private static List<Double> numbers(List<Shaped> points, int index) {
    return index < points.size() ? numbers(points.get(index)) : List.of();
  }

  private static List<Double> numbers(Shaped shaped) {
    return shaped instanceof Shaped.Numbers n
        ? Arrays.stream(n.numbers()).boxed().toList()
        : List.of();
  }

  private static List<Shaped> points(Reply reply) {
    return reply instanceof Reply.Returned returned ? SHAPES.points(returned.value()) : List.of();
  }

  private static Optional<double[]> vector(Reply reply, int count) {
    return reply instanceof Reply.Returned returned
            && SHAPES.vectors(returned.value(), count).get(0) instanceof Shaped.Numbers numbers
        ? Optional.of(numbers.numbers())
        : Optional.empty();
  }
}
