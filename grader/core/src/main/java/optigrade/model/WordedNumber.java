package optigrade.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as people read it, written alike wherever they do and by every JDK. */
public final class WordedNumber {

  private static final BigDecimal LEAST_PLAIN = new BigDecimal("1e-4");
  private static final BigDecimal BEYOND_PLAIN = new BigDecimal("1e9");

  private WordedNumber() {}

  /** Such as {@code -4.7}; very small and very large ones as {@code 7.36913e-7}. */
  public static String of(double number, int digits) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros();
    BigDecimal size = rounded.abs();
    boolean plain =
        size.signum() == 0
            || (size.compareTo(LEAST_PLAIN) >= 0 && size.compareTo(BEYOND_PLAIN) < 0);
    return plain ? rounded.toPlainString() : scientific(rounded);
  }

  private static String scientific(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    return number.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }
}
