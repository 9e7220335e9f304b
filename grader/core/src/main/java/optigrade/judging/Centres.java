package optigrade.judging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import optigrade.judging.Spread.Calculation;
import optigrade.reference.GradientVersion;
import optigrade.reference.Objective;
import optigrade.reference.StepInput;
import optigrade.reference.Version;

/** The answers that versions of a calculation give, each double version with its tolerance. */
public record Centres(Spread spread) {

  /** For one step: W, then the states, flat. */
  public List<Centre> of(List<Version> versions, StepInput input) {
    return around(
        versions,
        Version::isCentre,
        Version::id,
        Version::centre,
        version -> numbers -> Flat.of(version.stepper().step(Flat.like(input, numbers))),
        Flat.of(input));
  }

  public List<Centre> ofGradient(List<GradientVersion> versions, double[] weights) {
    return around(
        versions,
        GradientVersion::isCentre,
        GradientVersion::id,
        GradientVersion::centre,
        version -> version.gradient()::at,
        weights);
  }

  /** For a path of the right training loop: its points, flat. */
  public List<Centre> ofPath(List<Version> versions, Course course) {
    return around(
        versions,
        Version::isCentre,
        Version::id,
        Version::centre,
        version ->
            numbers ->
                course
                    .like(numbers)
                    .path(Objective.gradient(version.arithmetic()), version.stepper()),
        course.flat());
  }

  private <V> List<Centre> around(
      List<V> versions,
      Predicate<V> isCentre,
      Function<V, String> id,
      Function<V, String> centre,
      Function<V, Calculation> calculation,
      double[] inputs) {
    return versions.stream()
        .filter(isCentre)
        .map(
            middle ->
                spread.around(
                    id.apply(middle),
                    calculation.apply(middle),
                    versions.stream()
                        .filter(v -> centre.apply(v).equals(id.apply(middle)) && !isCentre.test(v))
                        .map(calculation)
                        .toList(),
                    inputs))
        .toList();
  }
}
