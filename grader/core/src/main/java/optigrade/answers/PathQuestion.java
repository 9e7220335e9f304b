package optigrade.answers;

import java.util.List;
import optigrade.course.Objective;
import optigrade.judging.Centre;
import optigrade.judging.Once;

/**
 * A path that is asked for.
 *
 * @param centres its points, flat
 * @param rehearsal a run that must not come out as this path
 * @param otherRate a rate at which another path must come out
 * @param longer a path of more epochs than anybody types in the points of
 */
public record PathQuestion(
    int epochs,
    List<Centre> centres,
    Rehearsal rehearsal,
    double otherRate,
    Once<List<Centre>> centresAtOtherRate,
    Once<List<Centre>> longer) {

  /** What a point of the path may be. */
  public List<Centre> point(int index) {
    return point(centres, index);
  }

  public static List<Centre> point(List<Centre> path, int index) {
    return points(path, index, index + 1);
  }

  /** The points from one to before another. */
  public static List<Centre> points(List<Centre> path, int from, int to) {
    int dimension = Objective.start().length;
    return path.stream().map(c -> c.slice(from * dimension, to * dimension)).toList();
  }
}
