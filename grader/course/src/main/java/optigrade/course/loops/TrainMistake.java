package optigrade.course.loops;

import java.util.List;
import optigrade.course.mistakes.Mistake;

/** A training loop implemented wrongly. */
public interface TrainMistake extends Mistake {

  /**
   * The ways in which people make it; none where what was seen rules it out or the rule has nothing
   * to get wrong there. Each, driven with the recorded answers ({@link Replay}), asks and returns
   * what such a program asks and returns.
   */
  List<LoopChange> changes(Seen seen);

  default List<Loop> loops(Seen seen) {
    Loop right = Loop.right(seen.rule());
    return changes(seen).stream().map(change -> change.in(right)).toList();
  }
}
