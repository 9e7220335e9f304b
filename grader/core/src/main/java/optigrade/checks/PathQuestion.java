package optigrade.checks;

import java.util.List;
import optigrade.judging.Centre;
import optigrade.judging.Centres;
import optigrade.judging.Course;
import optigrade.reference.Objective;
import optigrade.reference.Rule;
import optigrade.reference.Version;

/**
 * A path that is asked for.
 *
 * @param centres its points, flat
 * @param rehearsal a run that must not come out as this path
 * @param otherRate a rate at which another path must come out
 * @param longerCentres a path of more epochs than anybody types in the points of
 */
record PathQuestion(
    int epochs,
    List<Centre> centres,
    Rehearsal rehearsal,
    double otherRate,
    List<Centre> centresAtOtherRate,
    List<Centre> longerCentres) {

  static List<PathQuestion> all(
      Rule rule, List<Version> versions, Centres centres, Rehearsals rehearsals) {
    double otherRate = rehearsals.otherRate(rule);
    int longer = rehearsals.manyEpochs(rule);
    List<Centre> longerCentres = centres.ofPath(versions, Course.of(rule, rule.rate(), longer));
    return Contract.EPOCHS.stream()
        .map(
            epochs ->
                new PathQuestion(
                    epochs,
                    centres.ofPath(versions, Course.of(rule, rule.rate(), epochs)),
                    rehearsals.of(rule, epochs),
                    otherRate,
                    centres.ofPath(versions, Course.of(rule, otherRate, epochs)),
                    longerCentres))
        .toList();
  }

  /** What a point of the path may be. */
  List<Centre> point(int index) {
    return point(centres, index);
  }

  static List<Centre> point(List<Centre> path, int index) {
    int dimension = Objective.start().length;
    return path.stream().map(c -> c.slice(index * dimension, (index + 1) * dimension)).toList();
  }
}
