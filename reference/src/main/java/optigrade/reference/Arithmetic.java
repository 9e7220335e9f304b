package optigrade.reference;

/**
 * The numbers that a program computes with. Rounding the double result of one operation to float
 * gives exactly what the float operation gives, so float arithmetic needs no code of its own.
 */
public enum Arithmetic {
  DOUBLE {
    @Override
    double round(double exact) {
      return exact;
    }
  },
  FLOAT {
    @Override
    double round(double exact) {
      return (float) exact;
    }
  };

  abstract double round(double exact);

  /** The number as this arithmetic holds it. */
  public Vec of(double... numbers) {
    return new Vec(this, numbers);
  }
}
