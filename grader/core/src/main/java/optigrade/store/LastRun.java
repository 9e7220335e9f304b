package optigrade.store;

import java.util.List;
import optigrade.model.Rubric;

/**
 * The run that last wrote into a folder, or the scoring.
 *
 * @param ids of all submissions, in the order they were given
 * @param finished false while it is at work, and after it was killed or stopped
 */
public record LastRun(Ground ground, Rubric rubric, List<String> ids, boolean finished) {
  public LastRun {
    ids = List.copyOf(ids);
  }

  public LastRun finishedWith(Rubric other) {
    return new LastRun(ground, other, ids, true);
  }
}
