package optigrade.checks;

import java.util.List;
import java.util.Optional;
import optigrade.judging.Shaped;
import optigrade.model.Reply;

/**
 * What came of running a training loop with the program's own rule.
 *
 * @param points what it gave, read as a path; none where it can't be
 * @param lent whether the path rests on the grader's gradient because the program has none
 * @param computed whether it follows from what the loop and the rule are given
 * @param silent where the run that tells gave no value: then it was not computed, nor typed in
 */
record PathRun(
    Reply reply, List<Shaped> points, boolean lent, boolean computed, Optional<Reply.None> silent) {

  PathRun {
    points = List.copyOf(points);
  }
}
