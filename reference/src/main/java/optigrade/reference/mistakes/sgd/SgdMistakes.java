package optigrade.reference.mistakes.sgd;

import java.util.List;
import optigrade.reference.mistakes.RuleMistake;

/** All of this package's mistakes: of two that fit, the first is named. */
public final class SgdMistakes {

  public static final List<RuleMistake> ALL =
      List.of(
          new Ascent(),
          new NoLearningRate(),
          new DividesByRate(),
          new SecondWeightUntouched(),
          new ChangesItsInput());

  private SgdMistakes() {}
}
