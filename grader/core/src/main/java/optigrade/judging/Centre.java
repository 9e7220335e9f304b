package optigrade.judging;

import java.util.Arrays;
import java.util.OptionalInt;

/** One right answer, and how far from each of its numbers an answer may be. */
public final class Centre {

  private final String version;
  private final double[] numbers;
  private final Once<double[]> tolerances;

  /**
   * @param version the id of the accepted version that gives it
   * @param tolerances one for each number; worked out only where an answer is not the very same
   */
  Centre(String version, double[] numbers, Once<double[]> tolerances) {
    this.version = version;
    this.numbers = numbers;
    this.tolerances = tolerances;
  }

  public Centre(String version, double[] numbers, double[] tolerances) {
    this(version, numbers, new Once<>(() -> tolerances));
    if (numbers.length != tolerances.length) {
      throw new IllegalArgumentException("one tolerance for each number");
    }
  }

  public String version() {
    return version;
  }

  public double[] numbers() {
    return numbers;
  }

  public double[] tolerances() {
    return tolerances.get();
  }

  /** The part from one index to before another. */
  public Centre slice(int from, int to) {
    return new Centre(
        version,
        Arrays.copyOfRange(numbers, from, to),
        new Once<>(() -> Arrays.copyOfRange(tolerances(), from, to)));
  }

  /** The first number that is not within its tolerance. What is not finite never is. */
  public OptionalInt firstDifference(double[] actual) {
    if (actual.length != numbers.length) {
      return OptionalInt.of(Math.min(actual.length, numbers.length));
    }
    for (int i = 0; i < numbers.length; i++) {
      if (!within(actual, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean within(double[] actual, int i) {
    return Double.isFinite(actual[i])
        && Double.isFinite(numbers[i])
        && (actual[i] == numbers[i] || Math.abs(actual[i] - numbers[i]) <= tolerances()[i]);
  }

  /** The largest distance, in tolerances. */
  double farness(double[] actual) {
    double farthest = 0;
    for (int i = 0; i < numbers.length; i++) {
      double apart = within(actual, i) ? 0 : Math.abs(actual[i] - numbers[i]) / tolerances()[i];
      farthest = Math.max(farthest, Double.isNaN(apart) ? Double.POSITIVE_INFINITY : apart);
    }
    return farthest;
  }
}
