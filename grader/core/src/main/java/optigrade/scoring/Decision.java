package optigrade.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import optigrade.model.Score;

/** A teacher's decision on one criterion of one submission. */
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

  private Score.Status status(Score.Mark mark) {
    if (points.compareTo(mark.possible()) >= 0) {
      return Score.Status.FULL;
    }
    return points.signum() > 0 ? Score.Status.PARTIAL : Score.Status.NONE;
  }
}
