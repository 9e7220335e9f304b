package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.Loop;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Combinations;

/** All of this package's mistakes: of two that fit, the first is named. */
public final class TrainMistakes {

  public static final List<TrainMistake> ALL =
      List.of(
          new NoInitialPoint(),
          new OneEpochShort(),
          new OneEpochMore(),
          new OnlyFirstAndLast(),
          new StartSign(),
          new StateReset(),
          new StateNotCarried(),
          new TFromZero(),
          new TConstant(),
          new WrongHyperparameter(),
          new GradientAtStartOnly(),
          new IgnoresLearningRate(),
          new IgnoresOptimizer(),
          new Aliasing());

  private TrainMistakes() {}

  /** Everything that may explain what was seen of a loop. */
  public static List<Candidate<Loop>> candidates(Seen seen) {
    Loop right = Loop.right(seen.rule());
    return Combinations.of(
        ALL,
        mistake -> mistake.changes(seen),
        (one, other) -> one.and(other, right),
        changes -> changes.stream().map(change -> change.in(right)).toList());
  }
}
