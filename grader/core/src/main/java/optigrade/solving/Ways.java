package optigrade.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import optigrade.answers.Way;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Candidate;
import optigrade.judging.Centre;
import optigrade.judging.Flat;
import optigrade.reference.GradientVersion;
import optigrade.reference.Version;
import optigrade.reference.Writing;

/** What comes of each wrong calculation. */
final class Ways {

  private Ways() {}

  static List<Way<StepInput>> ofRule(List<Candidate<Version>> candidates, Centres centres) {
    return of(
        candidates,
        version -> input -> Flat.of(version.stepper().step(input)),
        (family, input) -> centres.of(family, input).get(0));
  }

  static List<Way<double[]>> ofGradient(
      List<Candidate<GradientVersion>> candidates, Centres centres) {
    return of(
        candidates,
        version -> version.gradient()::at,
        (family, point) -> centres.ofGradient(family, point).get(0));
  }

  private static <V extends Writing<V>, I> List<Way<I>> of(
      List<Candidate<V>> candidates,
      Function<V, Function<I, double[]>> numbers,
      BiFunction<List<V>, I, Centre> centre) {
    List<Way<I>> ways = new ArrayList<>();
    for (Candidate<V> candidate : candidates) {
      for (V middle : candidate.versions()) {
        if (middle.isCentre()) {
          List<V> family = middle.family(candidate.versions());
          ways.add(
              new Way<>(
                  candidate.mistakes(),
                  numbers.apply(middle),
                  input -> centre.apply(family, input)));
        }
      }
    }
    return List.copyOf(ways);
  }
}
