package optigrade.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The four rules once more, from the exercise sheet's formulas, in 60-digit arithmetic. */
final class Exact {

  private static final MathContext DIGITS = new MathContext(60);
  private static final BigDecimal EPSILON = new BigDecimal("1e-6");

  private BigDecimal w = BigDecimal.ZERO;
  private BigDecimal v = BigDecimal.ZERO;
  private BigDecimal s = BigDecimal.ZERO;

  /** One coordinate's path: the rules treat each coordinate alone. */
  static List<BigDecimal> path(String rule, String start, String slope, int epochs) {
    Exact exact = new Exact();
    exact.w = new BigDecimal(start);
    List<BigDecimal> path = new ArrayList<>(List.of(exact.w));
    for (int t = 1; t <= epochs; t++) {
      exact.step(rule, new BigDecimal(slope).multiply(exact.w, DIGITS), t);
      path.add(exact.w);
    }
    return path;
  }

  private void step(String rule, BigDecimal dw, int t) {
    BigDecimal move =
        switch (rule) {
          case "gd double" -> number("0.4").multiply(dw);
          case "momentum double" -> momentum(dw);
          case "rmsprop double-eps-in" -> rmsprop(dw, true);
          case "rmsprop double-eps-after" -> rmsprop(dw, false);
          case "adam double-eps-in" -> adam(dw, t, true);
          case "adam double-eps-after" -> adam(dw, t, false);
          default -> throw new IllegalArgumentException(rule);
        };
    w = w.subtract(move, DIGITS);
  }

  private BigDecimal momentum(BigDecimal dw) {
    v = mean("0.5", v, dw);
    return number("0.6").multiply(v, DIGITS);
  }

  private BigDecimal rmsprop(BigDecimal dw, boolean inRoot) {
    s = mean("0.9", s, dw.multiply(dw, DIGITS));
    return number("0.3").multiply(dw, DIGITS).divide(denominator(s, inRoot), DIGITS);
  }

  private BigDecimal adam(BigDecimal dw, int t, boolean inRoot) {
    v = mean("0.9", v, dw);
    s = mean("0.999", s, dw.multiply(dw, DIGITS));
    BigDecimal corrected = v.divide(rest("0.9", t), DIGITS);
    BigDecimal root = denominator(s.divide(rest("0.999", t), DIGITS), inRoot);
    return number("0.2").multiply(corrected, DIGITS).divide(root, DIGITS);
  }

  private static BigDecimal mean(String beta, BigDecimal old, BigDecimal fresh) {
    BigDecimal kept = number(beta).multiply(old, DIGITS);
    return kept.add(rest(beta, 1).multiply(fresh, DIGITS), DIGITS);
  }

  private static BigDecimal rest(String beta, int t) {
    return BigDecimal.ONE.subtract(number(beta).pow(t));
  }

  private static BigDecimal denominator(BigDecimal s, boolean inRoot) {
    return inRoot ? s.add(EPSILON, DIGITS).sqrt(DIGITS) : s.sqrt(DIGITS).add(EPSILON, DIGITS);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
