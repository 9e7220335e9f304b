package optigrade.judging;

import java.util.List;

/**
 * Derives tolerances by running: how far a right calculation strays when its inputs, or what it
 * works out in between, move by one float ulp, or when it is done in float arithmetic.
 *
 * @param factor times the largest deviation is the tolerance
 */
public record Spread(double factor) {

  /** From inputs to results, both as flat numbers. */
  @FunctionalInterface
  public interface Calculation {
    double[] from(double[] inputs);
  }

  /** The right answer for these inputs, and the tolerance around it. */
  public Centre around(
      String version, Calculation right, List<Calculation> siblings, double[] inputs) {
    double[] numbers = right.from(inputs);
    return new Centre(
        version, numbers, new Once<>(() -> tolerances(numbers, right, siblings, inputs)));
  }

  private double[] tolerances(
      double[] numbers, Calculation right, List<Calculation> siblings, double[] inputs) {
    double[] farthest = new double[numbers.length];
    siblings.forEach(sibling -> widen(farthest, numbers, sibling.from(inputs)));
    for (int i = 0; i < inputs.length; i++) {
      widen(farthest, numbers, right.from(moved(inputs, i, 1)));
      widen(farthest, numbers, right.from(moved(inputs, i, -1)));
    }
    for (int i = 0; i < farthest.length; i++) {
      farthest[i] *= factor;
    }
    return farthest;
  }

  /** A number that should come through unchanged, but for the rounding of a float program. */
  public Centre passedThrough(String version, double... numbers) {
    double[] tolerances = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      tolerances[i] = factor * Math.ulp((float) numbers[i]);
    }
    return new Centre(version, numbers.clone(), tolerances);
  }

  private static double[] moved(double[] inputs, int index, int direction) {
    double[] moved = inputs.clone();
    moved[index] += direction * Math.ulp((float) moved[index]);
    return moved;
  }

  /** A move that leaves the domain (the root of less than zero) tells nothing. */
  private static void widen(double[] farthest, double[] centre, double[] other) {
    for (int i = 0; i < Math.min(centre.length, other.length); i++) {
      double deviation = Math.abs(other[i] - centre[i]);
      if (Double.isFinite(deviation)) {
        farthest[i] = Math.max(farthest[i], deviation);
      }
    }
  }
}
