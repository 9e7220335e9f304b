package optigrade.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import optigrade.worker.protocol.Decoder;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and lists out of the program's objects. Runs the program's own code ({@code
 * iterator()}, {@code doubleValue()}), so it belongs on the program's thread. What never ends is
 * refused.
 */
final class ToValue {

  private static final int LONGEST_NAME = 200;

  private int left;

  /**
   * @param most how many numbers and lists may be read in all
   */
  ToValue(int most) {
    left = Math.min(most, Decoder.MOST_ITEMS - Reply.Told.MOST_ITEMS);
  }

  Value of(@Nullable Object object) {
    return read(object, 0);
  }

  private Value read(@Nullable Object object, int depth) {
    if (left-- <= 0 || depth > Value.DEEPEST) {
      throw Refused.tooLarge();
    }
    if (object == null) {
      return new Value.Nothing();
    }
    if (object instanceof Number number) {
      return new Value.Num(number.doubleValue());
    }
    if (object instanceof Optional<?> optional) {
      return read(optional.orElse(null), depth);
    }
    if (object.getClass().isArray()) {
      return array(object, depth);
    }
    if (object instanceof Iterable<?> iterable && !(object instanceof Record)) {
      return all(iterable.iterator(), depth);
    }
    if (object instanceof Iterator<?> iterator) {
      return all(iterator, depth);
    }
    if (object instanceof BaseStream<?, ?> stream) {
      return all(stream.iterator(), depth);
    }
    if (object instanceof Map.Entry<?, ?> entry) {
      return new Value.Sequence(
          List.of(read(entry.getKey(), depth + 1), read(entry.getValue(), depth + 1)));
    }
    if (object instanceof LinkedHashMap<?, ?> map) {
      return all(map.values().iterator(), depth);
    }
    return isSmallClass(object) ? parts(object, depth) : unknown(object);
  }

  private Value array(Object array, int depth) {
    Class<?> component = array.getClass().getComponentType();
    if (component == char.class || component == boolean.class) {
      return unknown(array);
    }
    List<Value> items = new ArrayList<>();
    if (array instanceof double[] numbers) { // nearly always, and read far more quickly
      for (double number : numbers) {
        items.add(read(number, depth + 1));
      }
    } else {
      for (int i = 0; i < Array.getLength(array); i++) {
        items.add(read(Array.get(array, i), depth + 1));
      }
    }
    return new Value.Sequence(items);
  }

  private Value all(Iterator<?> iterator, int depth) {
    List<Value> items = new ArrayList<>();
    while (iterator.hasNext()) {
      items.add(read(iterator.next(), depth + 1));
    }
    return new Value.Sequence(items);
  }

  /** A record or a small class of the program's own; one that holds just a list is that list. */
  private Value parts(Object object, int depth) {
    List<Value> items = new ArrayList<>();
    for (Field field : Parts.of(object.getClass()).fields()) {
      items.add(read(content(field, object), depth + 1));
    }
    if (items.isEmpty()) {
      return unknown(object);
    }
    return items.size() == 1 && items.get(0) instanceof Value.Sequence list
        ? list
        : new Value.Sequence(items);
  }

  private static boolean isSmallClass(Object object) {
    Class<?> type = object.getClass();
    return ProgramLoader.loaded(type)
        && !type.isHidden()
        && !type.isSynthetic()
        && !(object instanceof Enum<?>)
        && !(object instanceof Throwable)
        && !(object instanceof CharSequence);
  }

  private static @Nullable Object content(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Value unknown(Object object) {
    String name = object.getClass().getTypeName();
    return new Value.Unknown(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
  }
}
