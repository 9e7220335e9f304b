package optigrade.model;

import java.util.List;
import java.util.stream.DoubleStream;

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
    return new Sequence(DoubleStream.of(numbers).<Value>mapToObj(Num::new).toList());
  }
}
