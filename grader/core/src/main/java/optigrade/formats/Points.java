package optigrade.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import optigrade.model.Score;

/** Points as a system counts them. Exact wherever a decimal fraction can be. */
final class Points {

  /** As many digits as a reader's double can tell apart. */
  private static final MathContext PRECISE = MathContext.DECIMAL64;

  private static final int DECIMALS = 2;

  private Points() {}

  /** One form for one number: 10 and not 10.00 or 1E+1. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static String text(BigDecimal number) {
    return plain(number).toPlainString();
  }

  /** From 0 for nothing to 1 for everything. */
  static BigDecimal share(Score score) {
    return share(score.earned(), score.possible());
  }

  /** Of what can't be earned, all is earned. */
  static BigDecimal share(BigDecimal earned, BigDecimal possible) {
    return possible.signum() == 0
        ? BigDecimal.ONE
        : plain(earned.divide(possible, PRECISE).max(BigDecimal.ZERO).min(BigDecimal.ONE));
  }

  /** In hundredths of points: points have two decimals, so this is a whole number. */
  static BigDecimal hundredths(BigDecimal points) {
    return points.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP);
  }

  /** Where a system counts from one number to another. */
  static BigDecimal between(BigDecimal least, BigDecimal most, Score score) {
    if (score.possible().signum() == 0) {
      return plain(most);
    }
    return plain(
        most.subtract(least)
            .multiply(score.earned())
            .divide(score.possible(), PRECISE)
            .add(least, PRECISE));
  }
}
