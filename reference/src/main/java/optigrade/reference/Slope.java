package optigrade.reference;

import java.util.List;
import optigrade.course.Gradient;
import optigrade.course.Names;
import optigrade.reference.Recipe.Line;

/** The gradient of the course's function. */
public final class Slope {

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
              new Line(Names.GRADIENT, q -> q.at(BOTH))),
          Names.GRADIENT);

  private static final List<GradientVersion> ACCEPTED =
      List.of(
          new GradientVersion("double", "double", Arithmetic.DOUBLE, RECIPE),
          new GradientVersion("float", "double", Arithmetic.FLOAT, RECIPE));

  private Slope() {}

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
