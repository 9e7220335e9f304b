package optigrade.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import optigrade.course.Names;

/** What is known while a {@link Recipe} is followed: what was given, then each line's result. */
public final class Known {

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
    return at(Names.WEIGHTS);
  }

  public Vec gradient() {
    return at(Names.GRADIENT);
  }

  public Vec rate() {
    return at(Names.RATE);
  }

  public Vec number(double... numbers) {
    return arithmetic.of(numbers);
  }

  void learn(String name, Vec value) {
    values.put(name, value);
  }
}
