package optigrade.reference.mistakes.adam;

import java.util.List;
import optigrade.reference.mistakes.RuleMistake;

/** All of this package's mistakes: of two that fit, the first is named. */
public final class AdamMistakes {

  public static final List<RuleMistake> ALL =
      List.of(
          new NoBiasCorrection(),
          new FirstMomentNotCorrected(),
          new SecondMomentNotCorrected(),
          new TOffByOne(),
          new BetasSwapped(),
          new NoSquareRoot(),
          new GradientNotSquared(),
          new CorrectedStateReturned(),
          new StateNotReturned(),
          new ResultOrder(),
          new GradientInsteadOfFirstMoment(),
          new Ascent(),
          new NoEpsilon());

  private AdamMistakes() {}
}
