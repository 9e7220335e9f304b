package optigrade.checks;

import java.util.Collections;
import java.util.List;
import optigrade.judging.Centre;
import optigrade.judging.Centres;
import optigrade.judging.Course;
import optigrade.judging.Once;
import optigrade.reference.Objective;
import optigrade.reference.Rule;
import optigrade.reference.Version;

/**
 * A path that is asked for.
 *
 * @param centres its points, flat
 * @param rehearsal a run that must not come out as this path
 * @param otherRate a rate at which another path must come out
 * @param longer a path of more epochs than anybody types in the points of
 */
record PathQuestion(
    int epochs,
    List<Centre> centres,
    Rehearsal rehearsal,
    double otherRate,
    Once<List<Centre>> centresAtOtherRate,
    Once<List<Centre>> longer) {

  static List<PathQuestion> all(
      Rule rule, List<Version> versions, Centres centres, Rehearsals rehearsals) {
    double otherRate = rehearsals.otherRate(rule);
    int most = Collections.max(Contract.EPOCHS);
    Once<List<Centre>> path = path(rule, rule.rate(), most, versions, centres);
    Once<List<Centre>> atOtherRate = path(rule, otherRate, most, versions, centres);
    Once<List<Centre>> longer =
        path(rule, rule.rate(), rehearsals.manyEpochs(rule), versions, centres);
    return Contract.EPOCHS.stream()
        .map(
            epochs ->
                new PathQuestion(
                    epochs,
                    beginning(path.get(), epochs),
                    rehearsals.of(rule, epochs),
                    otherRate,
                    new Once<>(() -> beginning(atOtherRate.get(), epochs)),
                    longer))
        .toList();
  }

  private static Once<List<Centre>> path(
      Rule rule, double rate, int epochs, List<Version> versions, Centres centres) {
    return new Once<>(() -> centres.ofPath(versions, Course.of(rule, rate, epochs)));
  }

  /** A path of fewer epochs is where a longer one begins. */
  private static List<Centre> beginning(List<Centre> path, int epochs) {
    return points(path, 0, epochs + 1);
  }

  /** What a point of the path may be. */
  List<Centre> point(int index) {
    return point(centres, index);
  }

  static List<Centre> point(List<Centre> path, int index) {
    return points(path, index, index + 1);
  }

  private static List<Centre> points(List<Centre> path, int from, int to) {
    int dimension = Objective.start().length;
    return path.stream().map(c -> c.slice(from * dimension, to * dimension)).toList();
  }
}
