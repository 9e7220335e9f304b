package optigrade.solving;

import java.util.ArrayList;
import java.util.List;
import optigrade.answers.Way;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Candidate;
import optigrade.judging.Flat;
import optigrade.reference.GradientVersion;
import optigrade.reference.Version;

/** What comes of each wrong calculation. */
final class Ways {

  private Ways() {}

  static List<Way<StepInput>> ofRule(List<Candidate<Version>> candidates, Centres centres) {
    List<Way<StepInput>> ways = new ArrayList<>();
    for (Candidate<Version> candidate : candidates) {
      for (Version middle : candidate.versions()) {
        if (middle.isCentre()) {
          List<Version> family =
              candidate.versions().stream().filter(v -> v.centre().equals(middle.id())).toList();
          ways.add(
              new Way<>(
                  candidate.mistakes(),
                  input -> Flat.of(middle.stepper().step(input)),
                  input -> centres.of(family, input).get(0)));
        }
      }
    }
    return List.copyOf(ways);
  }

  static List<Way<double[]>> ofGradient(
      List<Candidate<GradientVersion>> candidates, Centres centres) {
    List<Way<double[]>> ways = new ArrayList<>();
    for (Candidate<GradientVersion> candidate : candidates) {
      for (GradientVersion middle : candidate.versions()) {
        if (middle.isCentre()) {
          List<GradientVersion> family =
              candidate.versions().stream().filter(v -> v.centre().equals(middle.id())).toList();
          ways.add(
              new Way<>(
                  candidate.mistakes(),
                  middle.gradient()::at,
                  point -> centres.ofGradient(family, point).get(0)));
        }
      }
    }
    return List.copyOf(ways);
  }
}
