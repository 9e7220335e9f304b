package optigrade.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known while a {@link Recipe} is followed: what was given, then each line's result. */
public final class Known {

  /** The names under which every rule knows its first three parameters. */
  public static final String WEIGHTS = "W";

  public static final String GRADIENT = "dW";
  public static final String RATE = "lr";

  /** The epoch's number. */
  public static final String COUNT = "t";

  private final Arithmetic arithmetic;
  private final Map<String, Vec> values = new LinkedHashMap<>();

  Known(Arithmetic arithmetic, Map<String, double[]> given) {
    this.arithmetic = arithmetic;
    given.forEach((name, numbers) -> values.put(name, arithmetic.of(numbers)));
  }

  public Vec at(String name) {
    Vec value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("Nothing is called " + name + " here; known: " + values);
    }
    return value;
  }

  public Vec weights() {
    return at(WEIGHTS);
  }

  public Vec gradient() {
    return at(GRADIENT);
  }

  public Vec rate() {
    return at(RATE);
  }

  public Vec number(double... numbers) {
    return arithmetic.of(numbers);
  }

  void learn(String name, Vec value) {
    values.put(name, value);
  }
}
