package optigrade.course;

/** The slope of a function at a point. Never changes its input. */
@FunctionalInterface
public interface Gradient {
  double[] at(double[] weights);
}
