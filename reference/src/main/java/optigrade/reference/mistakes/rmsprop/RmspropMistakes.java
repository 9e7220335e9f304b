package optigrade.reference.mistakes.rmsprop;

import java.util.List;
import optigrade.reference.mistakes.RuleMistake;

/** All of this package's mistakes: of two that fit, the first is named. */
public final class RmspropMistakes {

  public static final List<RuleMistake> ALL =
      List.of(
          new GradientNotSquared(),
          new NoSquareRoot(),
          new Adagrad(),
          new SwappedGamma(),
          new UsesOldAverage(),
          new StateNotReturned(),
          new SquaresTheProduct(),
          new NoOneMinusGamma(),
          new WrongEpsilon(),
          new NoEpsilon(),
          new Ascent(),
          new ResultOrder());

  private RmspropMistakes() {}
}
