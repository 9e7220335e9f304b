package optigrade.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points have two decimals at most; one number has one form. */
final class Points {

  static final int DECIMALS = 2;

  private Points() {}

  static BigDecimal rounded(BigDecimal points) {
    return exact(points.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** The same number without zeros at its end: 10, 3.5, 0. */
  static BigDecimal exact(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
