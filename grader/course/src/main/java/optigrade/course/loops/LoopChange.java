package optigrade.course.loops;

import java.util.Collections;
import java.util.Optional;

/** What a mistake does to the right training loop. */
@FunctionalInterface
public interface LoopChange {

  Loop in(Loop right);

  /** Both at once; empty where they change the same part and so can't stand together. */
  default Optional<LoopChange> and(LoopChange other, Loop right) {
    boolean apart = Collections.disjoint(in(right).changed(), other.in(right).changed());
    return apart ? Optional.of(loop -> other.in(in(loop))) : Optional.empty();
  }
}
