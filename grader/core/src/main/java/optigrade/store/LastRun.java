package optigrade.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Attendance;
import optigrade.model.Rubric;

/**
 * The run that last wrote into a folder, or the scoring.
 *
 * @param attendance who handed in, for the summary
 * @param overridden whether a teacher's decisions were among what it went by
 * @param formats the names of what was written
 * @param points of all submissions, in the order they were given
 * @param finished false while it is at work, and after it was killed or stopped
 */
public record LastRun(
    Ground ground,
    Rubric rubric,
    Attendance attendance,
    boolean overridden,
    List<String> formats,
    List<Points> points,
    boolean finished) {

  public LastRun {
    formats = List.copyOf(formats);
    points = List.copyOf(points);
  }

  /** What was reported for a submission; nothing where it could not be graded, or not yet. */
  public record Points(String submission, Optional<BigDecimal> earned) {}

  public static LastRun beginning(
      Ground ground,
      Rubric rubric,
      Attendance attendance,
      boolean overridden,
      List<String> formats,
      List<String> ids) {
    List<Points> none = ids.stream().map(id -> new Points(id, Optional.empty())).toList();
    return new LastRun(ground, rubric, attendance, overridden, formats, none, false);
  }

  public LastRun finishedWith(
      Rubric other, boolean decided, List<String> written, Map<String, BigDecimal> earned) {
    List<Points> now = new ArrayList<>();
    for (Points each : points) {
      String id = each.submission();
      now.add(new Points(id, Optional.ofNullable(earned.get(id))));
    }
    return new LastRun(ground, other, attendance, decided, written, now, true);
  }

  public List<String> ids() {
    return points.stream().map(Points::submission).toList();
  }
}
