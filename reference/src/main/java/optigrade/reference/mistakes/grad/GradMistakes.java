package optigrade.reference.mistakes.grad;

import java.util.List;
import optigrade.reference.mistakes.GradientMistake;

/** All of this package's mistakes: of two that fit, the first is named. */
public final class GradMistakes {

  public static final List<GradientMistake> ALL =
      List.of(
          new W2Coefficient(),
          new W1Coefficient(),
          new ValueNotGradient(),
          new Swapped(),
          new Sign(),
          new Constant());

  private GradMistakes() {}
}
