package optigrade.reference;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Numbers, worked on element by element in one {@link Arithmetic}; a single number goes with every
 * element of the other operand. Never changes.
 */
public final class Vec {

  private final Arithmetic arithmetic;
  private final double[] numbers;

  Vec(Arithmetic arithmetic, double[] numbers) {
    this.arithmetic = arithmetic;
    this.numbers = numbers.clone();
    for (int i = 0; i < numbers.length; i++) {
      this.numbers[i] = arithmetic.round(numbers[i]);
    }
  }

  public Vec plus(Vec other) {
    return with(other, (a, b) -> a + b);
  }

  public Vec minus(Vec other) {
    return with(other, (a, b) -> a - b);
  }

  public Vec times(Vec other) {
    return with(other, (a, b) -> a * b);
  }

  public Vec over(Vec other) {
    return with(other, (a, b) -> a / b);
  }

  /** The strict library's power, so that every machine finds the same digits. */
  public Vec power(Vec exponent) {
    return with(exponent, StrictMath::pow);
  }

  public Vec squared() {
    return times(this);
  }

  public Vec root() {
    return each(Math::sqrt);
  }

  public Vec negated() {
    return each(a -> -a);
  }

  /** One minus this. */
  public Vec complement() {
    return each(a -> 1 - a);
  }

  /** As many zeros. */
  public Vec zeros() {
    return each(a -> 0);
  }

  /** The sum, as a single number. */
  public Vec total() {
    double sum = 0;
    for (double number : numbers) {
      sum = arithmetic.round(sum + number);
    }
    return arithmetic.of(sum);
  }

  /** The first element of this, then the others of {@code rest}. */
  public Vec firstThen(Vec rest) {
    double[] mixed = rest.toArray();
    mixed[0] = numbers[0];
    return new Vec(arithmetic, mixed);
  }

  public Vec reversed() {
    double[] turned = new double[numbers.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = numbers[turned.length - 1 - i];
    }
    return new Vec(arithmetic, turned);
  }

  public double[] toArray() {
    return numbers.clone();
  }

  private Vec each(DoubleUnaryOperator operation) {
    double[] results = new double[numbers.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = operation.applyAsDouble(numbers[i]);
    }
    return new Vec(arithmetic, results);
  }

  private Vec with(Vec other, DoubleBinaryOperator operation) {
    int length = numbers.length == 1 ? other.numbers.length : numbers.length;
    double[] results = new double[length];
    for (int i = 0; i < length; i++) {
      results[i] = operation.applyAsDouble(at(i), other.at(i));
    }
    return new Vec(arithmetic, results);
  }

  private double at(int index) {
    return numbers[numbers.length == 1 ? 0 : index];
  }
}
