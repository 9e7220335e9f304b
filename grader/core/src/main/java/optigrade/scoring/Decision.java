package optigrade.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import optigrade.model.Score;
import optigrade.model.Text;

/**
 * A teacher's decision on one submission.
 *
 * @param criterion or the id of a deduction; then {@code points} is what it takes off
 */
public record Decision(String criterion, BigDecimal points, String reason, Optional<String> by) {

  /** The mark that was decided; the checks stay as they were. */
  Score.Mark on(Score.Mark mark) {
    return new Score.Mark(
        mark.criterion(),
        points,
        mark.possible(),
        status(mark),
        mark.visibility(),
        mark.checks(),
        Optional.of(new Score.Decided(mark.earned(), reason, by)));
  }

  /** What a deduction takes off now; nothing where it is let off. */
  Score.Taken on(Score.Taken due) {
    String who = by.map(it -> " (" + it + ")").orElse("");
    String before = due.points().toPlainString();
    return new Score.Taken(
        due.id(),
        points,
        new Text(
            "%s Your teacher%s takes off %s here instead of %s: %s"
                .formatted(due.message().en(), who, points.toPlainString(), before, reason),
            "%s Giảng viên%s trừ %s ở đây thay cho %s: %s"
                .formatted(due.message().vi(), who, points.toPlainString(), before, reason)));
  }

  private Score.Status status(Score.Mark mark) {
    if (points.signum() == 0 && mark.possible().signum() == 0) {
      return mark.status();
    }
    if (points.compareTo(mark.possible()) >= 0) {
      return Score.Status.FULL;
    }
    return points.signum() > 0 ? Score.Status.PARTIAL : Score.Status.NONE;
  }
}
