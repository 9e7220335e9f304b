package optigrade.reference.mistakes.train;

import java.util.List;
import optigrade.reference.mistakes.TrainMistake;

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
}
