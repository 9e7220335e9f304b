package optigrade.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.judging.Shaped.Missing;
import optigrade.judging.Shaped.Numbers;
import optigrade.judging.Shaped.Other;
import optigrade.model.Value;
import optigrade.model.Value.Num;
import optigrade.model.Value.Sequence;

/**
 * Reads vectors from whatever shape a student returns them in: nested, wrapped once more, as a
 * column, or one number after another.
 *
 * @param dimension how many numbers a vector has
 */
public record Shapes(int dimension) {

  /** One vector. */
  public Shaped vector(Value value) {
    if (!(value instanceof Sequence sequence)) {
      return new Other(value);
    }
    if (wraps(sequence)) {
      return vector(sequence.items().get(0));
    }
    boolean fits =
        sequence.items().size() == dimension
            && (isFlat(sequence) || sequence.items().stream().allMatch(Shapes::isSingleNumber));
    return fits ? new Numbers(flat(sequence)) : new Other(value);
  }

  /**
   * Several vectors, such as new weights and states; those that did not come are {@link Missing}.
   */
  public List<Shaped> vectors(Value value, int count) {
    if (!(value instanceof Sequence sequence)) {
      return nothing(value, count);
    }
    if (count == 1 && vector(value) instanceof Numbers numbers) {
      return List.of(numbers);
    }
    if (wraps(sequence)) {
      return vectors(sequence.items().get(0), count);
    }
    return isFlat(sequence) ? slices(sequence, count) : nested(sequence, count);
  }

  /** The points of a path, as many as there are; what came beside it, such as losses, is left. */
  public List<Shaped> points(Value value) {
    if (!(value instanceof Sequence sequence)) {
      return List.of();
    }
    List<Value> items = sequence.items();
    List<Value> paths = items.stream().filter(this::isPath).toList();
    if (paths.size() == 1) {
      return points(paths.get(0));
    }
    if (isFlat(sequence)) {
      return slices(sequence, items.size() / dimension);
    }
    return items.stream().map(this::vector).toList();
  }

  /** Whether several points stand there rather than one. */
  private boolean isPath(Value value) {
    return value instanceof Sequence path
        && !isFlat(path)
        && !(vector(path) instanceof Numbers)
        && path.items().stream().anyMatch(item -> vector(item) instanceof Numbers || isPath(item));
  }

  private List<Shaped> nested(Sequence sequence, int count) {
    List<Value> items = sequence.items();
    List<Shaped> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(i < items.size() ? vector(items.get(i)) : new Missing(sequence));
    }
    boolean loose =
        !(found.get(0) instanceof Numbers) && flat(sequence).length == count * dimension;
    return loose ? cut(flat(sequence), sequence, count) : found;
  }

  private List<Shaped> slices(Sequence sequence, int count) {
    int size = sequence.items().size();
    return size % dimension != 0 || size > count * dimension
        ? nothing(sequence, count)
        : cut(flat(sequence), sequence, count);
  }

  private List<Shaped> cut(double[] numbers, Value whole, int count) {
    return IntStream.range(0, count)
        .<Shaped>mapToObj(
            i ->
                (i + 1) * dimension <= numbers.length
                    ? new Numbers(Arrays.copyOfRange(numbers, i * dimension, (i + 1) * dimension))
                    : new Missing(whole))
        .toList();
  }

  private static List<Shaped> nothing(Value value, int count) {
    return IntStream.range(0, count).<Shaped>mapToObj(i -> new Other(value)).toList();
  }

  private static boolean wraps(Sequence sequence) {
    return sequence.items().size() == 1 && sequence.items().get(0) instanceof Sequence;
  }

  private static boolean isFlat(Sequence sequence) {
    for (Value item : sequence.items()) {
      if (!(item instanceof Num)) {
        return false;
      }
    }
    return !sequence.items().isEmpty();
  }

  private static boolean isSingleNumber(Value value) {
    return value instanceof Sequence s && s.items().size() == 1 && isFlat(s);
  }

  /** Its numbers, and those of what is in it. */
  private static double[] flat(Sequence sequence) {
    double[] numbers = new double[count(sequence)];
    fill(numbers, 0, sequence);
    return numbers;
  }

  private static int count(Sequence sequence) {
    int count = 0;
    for (Value item : sequence.items()) {
      count += item instanceof Num ? 1 : item instanceof Sequence inner ? count(inner) : 0;
    }
    return count;
  }

  private static int fill(double[] numbers, int from, Sequence sequence) {
    int at = from;
    for (Value item : sequence.items()) {
      if (item instanceof Num number) {
        numbers[at++] = number.value();
      } else if (item instanceof Sequence inner) {
        at = fill(numbers, at, inner);
      }
    }
    return at;
  }
}
