package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import optigrade.judging.Centre;
import optigrade.judging.Centres;
import optigrade.judging.Flat;
import optigrade.reference.GradientVersion;
import optigrade.reference.StepInput;
import optigrade.reference.Version;
import optigrade.reference.mistakes.Candidate;
import optigrade.reference.mistakes.Mistake;

/**
 * One wrong calculation that a program may have made.
 *
 * @param numbers what it gives in double arithmetic; quick
 * @param centre the same with how far a program may be off that does just this
 */
record Way<I, V>(
    List<Mistake> mistakes, V version, Function<I, double[]> numbers, Function<I, Centre> centre) {

  /** How near is worth a closer look, relative to all numbers involved. */
  private static final double NEAR = 1e-2;

  /** A tolerance wider than this, relatively, tells nothing. */
  private static final double VAGUE = 1e-3;

  static List<Way<StepInput, Version>> ofRule(
      List<Candidate<Version>> candidates, Centres centres) {
    List<Way<StepInput, Version>> ways = new ArrayList<>();
    for (Candidate<Version> candidate : candidates) {
      for (Version middle : candidate.versions()) {
        if (middle.isCentre()) {
          List<Version> family =
              candidate.versions().stream().filter(v -> v.centre().equals(middle.id())).toList();
          ways.add(
              new Way<>(
                  candidate.mistakes(),
                  middle,
                  input -> Flat.of(middle.stepper().step(input)),
                  input -> centres.of(family, input).get(0)));
        }
      }
    }
    return List.copyOf(ways);
  }

  static List<Way<double[], GradientVersion>> ofGradient(
      List<Candidate<GradientVersion>> candidates, Centres centres) {
    List<Way<double[], GradientVersion>> ways = new ArrayList<>();
    for (Candidate<GradientVersion> candidate : candidates) {
      for (GradientVersion middle : candidate.versions()) {
        if (middle.isCentre()) {
          List<GradientVersion> family =
              candidate.versions().stream().filter(v -> v.centre().equals(middle.id())).toList();
          ways.add(
              new Way<>(
                  candidate.mistakes(),
                  middle,
                  middle.gradient()::at,
                  point -> centres.ofGradient(family, point).get(0)));
        }
      }
    }
    return List.copyOf(ways);
  }

  /** Whether this is what the program did, on every input. */
  boolean explains(List<Observation<I>> observations) {
    return observations.stream().allMatch(this::near)
        && observations.stream().allMatch(this::agrees);
  }

  private boolean near(Observation<I> observation) {
    double[] own = numbers.apply(observation.input());
    double[] actual = observation.actual();
    if (observation.whole() ? own.length != actual.length : own.length < actual.length) {
      return false;
    }
    for (int i = 0; i < actual.length; i++) {
      double scale = Math.abs(own[i]) + Math.abs(actual[i]) + Math.abs(observation.right()[i]);
      if (Double.isFinite(own[i]) != Double.isFinite(actual[i])
          || Math.abs(own[i] - actual[i]) > NEAR * scale) {
        return false;
      }
    }
    return true;
  }

  private boolean agrees(Observation<I> observation) {
    Centre middle = centre.apply(observation.input());
    double[] actual = observation.actual();
    for (int i = 0; i < actual.length; i++) {
      double own = middle.numbers()[i];
      double tolerance = middle.tolerances()[i];
      boolean vague = tolerance > VAGUE * (Math.abs(own) + Math.abs(observation.right()[i]));
      if (Double.isFinite(own) && (vague || !(Math.abs(actual[i] - own) <= tolerance))) {
        return false;
      }
    }
    return true;
  }
}
