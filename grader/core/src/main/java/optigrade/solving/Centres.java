package optigrade.solving;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import optigrade.course.Gradient;
import optigrade.course.StepInput;
import optigrade.course.Stepper;
import optigrade.judging.Centre;
import optigrade.judging.Course;
import optigrade.judging.Flat;
import optigrade.judging.Spread;
import optigrade.judging.Spread.Calculation;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;
import optigrade.reference.Version;
import optigrade.reference.Writing;

/** The answers that versions of a calculation give, each double version with its tolerance. */
record Centres(Spread spread) {

  /** For one step: W, then the states, flat. */
  public List<Centre> of(List<Version> versions, StepInput input) {
    return ofVersions(
        versions,
        version -> numbers -> Flat.of(version.stepper().step(Flat.like(input, numbers))),
        Flat.of(input));
  }

  /** For a path of the right training loop: its points, flat. */
  public List<Centre> ofPath(List<Version> versions, Course course) {
    return ofCourse(versions, course, Course::path);
  }

  /** For every vector on that path: of each epoch the gradient, the new states, the new weights. */
  public List<Centre> ofJourney(List<Version> versions, Course course) {
    return ofCourse(versions, course, Course::journey);
  }

  /** What is looked at of a training run, flat. */
  @FunctionalInterface
  private interface View {
    double[] of(Course course, Gradient gradient, Stepper optimizer);
  }

  private List<Centre> ofCourse(List<Version> versions, Course course, View view) {
    return ofVersions(
        versions,
        version ->
            numbers ->
                view.of(
                    course.like(numbers), Slope.gradient(version.arithmetic()), version.stepper()),
        course.flat());
  }

  public List<Centre> ofGradient(List<GradientVersion> versions, double[] weights) {
    return ofVersions(versions, version -> version.gradient()::at, weights);
  }

  private <V extends Writing<V>> List<Centre> ofVersions(
      List<V> versions, Function<V, Calculation> calculation, double[] inputs) {
    return versions.stream()
        .filter(V::isCentre)
        .map(
            middle ->
                spread.around(
                    middle.id(),
                    calculation.apply(middle),
                    Stream.concat(middle.family(versions).stream(), Nudges.of(middle).stream())
                        .map(calculation)
                        .toList(),
                    inputs))
        .toList();
  }
}
