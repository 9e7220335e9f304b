package optigrade.worker.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What crosses the channel as argument or result. A number is always a double. What a program may
 * change is compared at every call, so in plain code: what a record brings along is only made when
 * it is first asked for, and slower.
 */
public sealed interface Value {

  /** How deep lists may lie in lists. */
  int DEEPEST = 16;

  /** How many numbers and lists these are, with all that lie in them. */
  static long size(List<Value> values) {
    long size = values.size();
    for (Value value : values) {
      size += value instanceof Sequence sequence ? size(sequence.items()) : 0;
    }
    return size;
  }

  record Num(double value) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Num num && Double.compare(value, num.value) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }
  }

  record Sequence(List<Value> items) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Sequence sequence && items.equals(sequence.items);
    }

    @Override
    public int hashCode() {
      return items.hashCode();
    }
  }

  /** The program returned nothing where something was asked for ({@code null}). */
  record Nothing() implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Nothing;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** Something that is neither a number nor a list of such; the name of its type. */
  record Unknown(String type) implements Value {}

  /**
   * Arguments only: a function that the grader itself answers, by {@link Reply.Callback}.
   *
   * @param foreseen what it answers to its first calls in this one, whatever they ask; those need
   *     no callback and are told with the next reply, as {@link Reply.Told}
   */
  record GraderFunction(int id, List<Value> foreseen) implements Value {
    public GraderFunction {
      foreseen = List.copyOf(foreseen);
    }

    public GraderFunction(int id) {
      this(id, List.of());
    }
  }

  /**
   * Arguments only: a function that is one of the program's own.
   *
   * @param order for each parameter of the function, in turn, the index of the argument it takes
   *     from whoever calls it; empty where the arguments come in the function's own order
   */
  record OwnFunction(Target target, List<Integer> order) implements Value {
    public OwnFunction {
      order = List.copyOf(order);
    }

    public OwnFunction(Target target) {
      this(target, List.of());
    }
  }
}
