package optigrade.reference;

import java.util.List;
import optigrade.reference.Recipe.Line;

/** The function that the course minimises, {@code 0.1 w1^2 + 2 w2^2}, from (-5, -2). */
public final class Objective {

  /** The lines of the gradient's recipe. */
  public static final String FIRST = "dw1";

  public static final String SECOND = "dw2";
  public static final String BOTH = "both";

  private static final Recipe RECIPE =
      Recipe.of(
          List.of(
              new Line(FIRST, q -> q.weights().times(q.number(0.2))),
              new Line(SECOND, q -> q.weights().times(q.number(4))),
              new Line(BOTH, q -> q.at(FIRST).firstThen(q.at(SECOND))),
              new Line(Known.GRADIENT, q -> q.at(BOTH))),
          Known.GRADIENT);

  private static final List<GradientVersion> ACCEPTED =
      List.of(
          new GradientVersion("double", "double", Arithmetic.DOUBLE, RECIPE),
          new GradientVersion("float", "double", Arithmetic.FLOAT, RECIPE));

  private Objective() {}

  /** Where every path begins; an array of the caller's own. */
  public static double[] start() {
    return new double[] {-5, -2};
  }

  public static double value(double[] weights) {
    return 0.1 * weights[0] * weights[0] + 2 * weights[1] * weights[1];
  }

  /** The gradient in double arithmetic: the oracle for {@code df_w}. */
  public static Gradient gradient() {
    return gradient(Arithmetic.DOUBLE);
  }

  public static Gradient gradient(Arithmetic arithmetic) {
    return ACCEPTED.stream()
        .filter(version -> version.arithmetic() == arithmetic)
        .findFirst()
        .orElseThrow()
        .gradient();
  }

  /** Every implementation of the gradient that counts as right; the first is the oracle. */
  public static List<GradientVersion> accepted() {
    return ACCEPTED;
  }
}
