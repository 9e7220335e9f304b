package optigrade.reference.mistakes.momentum;

import java.util.List;
import optigrade.reference.mistakes.RuleMistake;

/** All of this package's mistakes: of two that fit, the first is named. */
public final class MomentumMistakes {

  public static final List<RuleMistake> ALL =
      List.of(
          new NoOneMinusBeta(),
          new SwappedBeta(),
          new UsesOldVelocity(),
          new IgnoresVelocity(),
          new MinusGradient(),
          new Ascent(),
          new RateInsideVelocity(),
          new StateNotReturned(),
          new ResultOrder(),
          new Nesterov());

  private MomentumMistakes() {}
}
