package optigrade.model;

import java.util.List;

/** A number, a list of values, or what came in place of one. */
public sealed interface Value {

  record Num(double value) implements Value {}

  record Sequence(List<Value> items) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** {@code null}. */
  record Nothing() implements Value {}

  /** Neither a number nor a list: the name of its type. */
  record Unknown(String type) implements Value {}

  static Value of(double... numbers) {
    Value[] items = new Value[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Num(numbers[i]);
    }
    return new Sequence(List.of(items));
  }
}
