package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Mistake;
import optigrade.reference.Called;
import optigrade.reference.GradientVersion;
import optigrade.reference.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which explanations compute the same everywhere, pairs included. A pair in which one mistake hides
 * the other is left out: the single mistake is tried before it.
 */
class AmbiguityTests {

  private static final List<double[]> POINTS =
      List.of(new double[] {-5, -2}, new double[] {3.25, 0.5}, new double[] {1e-3, -700});

  private record Behaviour(List<Mistake> mistakes, List<double[]> numbers) {

    boolean like(Behaviour other) {
      return Likeness.upToRounding().between(numbers, other.numbers);
    }

    String name() {
      return mistakes.stream().map(Mistake::id).collect(Collectors.joining(" + "));
    }
  }

  /**
   * The one ambiguous pair is harmless: a program that does not use its first moment does not
   * correct it either, so both explanations are true.
   */
  @ParameterizedTest
  @CsvSource({
    "gd,",
    "momentum,",
    "rmsprop,",
    "adam, adam.no-bias-correction + adam.gradient-instead-of-first-moment"
        + " like adam.second-moment-not-corrected + adam.gradient-instead-of-first-moment"
  })
  void explanations_of_a_wrong_rule_can_be_told_apart(String id, String alike) {
    Rule rule = Rules.named(id).orElseThrow();
    List<StepInput> inputs = Inputs.of(rule);
    List<Behaviour> all =
        behaviours(
            Candidates.ofRule(rule),
            Version::isCentre,
            version -> inputs.stream().flatMap(input -> numbers(version.call(input))).toList());
    assertEquals(alike == null ? Set.of() : Set.of(alike), ambiguous(all));
  }

  @Test
  void explanations_of_a_wrong_gradient_can_be_told_apart() {
    List<Behaviour> all =
        behaviours(
            Candidates.ofGradient(),
            GradientVersion::isCentre,
            version -> POINTS.stream().map(version.gradient()::at).toList());
    assertEquals(Set.of(), ambiguous(all));
  }

  private static Set<String> ambiguous(List<Behaviour> all) {
    List<Behaviour> alone = all.stream().filter(b -> b.mistakes().size() == 1).toList();
    List<Behaviour> seen = new ArrayList<>(alone);
    all.stream()
        .filter(pair -> pair.mistakes().size() == 2 && alone.stream().noneMatch(pair::like))
        .forEach(seen::add);
    Set<String> ambiguous = new TreeSet<>();
    for (Behaviour one : seen) {
      seen.subList(seen.indexOf(one) + 1, seen.size()).stream()
          .filter(other -> !other.mistakes().equals(one.mistakes()) && other.like(one))
          .forEach(other -> ambiguous.add(one.name() + " like " + other.name()));
    }
    return ambiguous;
  }

  private static <V> List<Behaviour> behaviours(
      List<Candidate<V>> candidates, Predicate<V> centre, Function<V, List<double[]>> run) {
    return candidates.stream()
        .flatMap(
            candidate ->
                candidate.versions().stream()
                    .filter(centre)
                    .map(version -> new Behaviour(candidate.mistakes(), run.apply(version))))
        .toList();
  }

  private static Stream<double[]> numbers(Called called) {
    Stream<double[]> result =
        Stream.concat(Stream.of(called.result().weights()), called.result().states().stream());
    Stream<double[]> after =
        Stream.concat(
            Stream.of(called.after().weights(), called.after().gradient()),
            called.after().states().stream());
    return Stream.concat(result, after);
  }
}
