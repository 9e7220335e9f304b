package optigrade.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import optigrade.course.Gradient;
import optigrade.course.Objective;
import optigrade.judging.Centre;
import optigrade.judging.Spread;

/**
 * The right gradient of a function that is a sum of squares, by its values at a few points: between
 * and beyond them it goes straight.
 *
 * @param atZero its value at the origin
 * @param atUnits its values one step along each axis
 */
record WrittenGradient(double[] atZero, List<double[]> atUnits, double factor) implements Gradient {

  /** The last bit of a float. */
  private static final double ULP = 0x1p-23;

  static WrittenGradient read(Reader in, double factor) throws IOException {
    double[] atZero = in.vector();
    List<double[]> atUnits = new ArrayList<>();
    for (int i = 0; i < Objective.start().length; i++) {
      atUnits.add(in.vector());
    }
    return new WrittenGradient(atZero, List.copyOf(atUnits), factor);
  }

  @Override
  public double[] at(double[] weights) {
    double[] slope = atZero.clone();
    for (int axis = 0; axis < weights.length; axis++) {
      for (int i = 0; i < slope.length; i++) {
        double change = atUnits.get(axis)[i] - atZero[i];
        // What does not matter must not make a NaN of what is infinite.
        slope[i] += change == 0 ? 0 : change * weights[axis];
      }
    }
    return slope;
  }

  /**
   * As the tolerances of the right one are derived: in floats, and off by one rounding to float.
   */
  List<Centre> centresAt(double[] point) {
    return List.of(
        new Spread(factor)
            .around(
                "double",
                this::at,
                List.of(this::inFloats, it -> times(1 + ULP, at(it)), it -> times(1 - ULP, at(it))),
                point));
  }

  private double[] inFloats(double[] weights) {
    double[] slope = new double[atZero.length];
    for (int axis = 0; axis < weights.length; axis++) {
      for (int i = 0; i < slope.length; i++) {
        float change = (float) (atUnits.get(axis)[i] - atZero[i]);
        slope[i] += change == 0 ? 0 : change * (float) weights[axis];
      }
    }
    return slope;
  }

  private static double[] times(double factor, double[] numbers) {
    return Arrays.stream(numbers).map(it -> factor * it).toArray();
  }
}
