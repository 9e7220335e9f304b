package optigrade.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.worker.protocol.Value;
import org.jspecify.annotations.Nullable;

/** Makes the program's own kind of object out of a value; a new one each time. */
final class ToObject {

  private static final Type OPTIONAL = Optional.class.getTypeParameters()[0];

  private final Functions functions;

  ToObject(Functions functions) {
    this.functions = functions;
  }

  /** An object that a variable of that type can hold; boxed where the type is primitive. */
  @Nullable Object of(Value value, Typed type) throws Throwable {
    if (type.raw() == Optional.class) {
      return Optional.ofNullable(of(value, type.seenFromHere(OPTIONAL)));
    }
    if (value instanceof Value.Num num) {
      return Numbers.as(type.raw(), num.value()).orElseThrow(() -> unfit(type));
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence(sequence.items(), type);
    }
    if (value instanceof Value.GraderFunction function) {
      return functions.grader(function, type);
    }
    if (value instanceof Value.OwnFunction function) {
      return functions.own(function, type);
    }
    if (value instanceof Value.Nothing && !type.raw().isPrimitive()) {
      return null;
    }
    throw unfit(type);
  }

  private Object sequence(List<Value> items, Typed type) throws Throwable {
    Class<?> raw = type.raw();
    if (raw == Object.class) {
      return sequence(items, Typed.of(plainest(items)));
    }
    if (raw.isArray()) {
      return array(items, type);
    }
    if (Iterable.class.isAssignableFrom(raw) && isFilledByAdding(raw)) {
      return collection(items, type);
    }
    if (raw.isAssignableFrom(AbstractMap.SimpleEntry.class) && items.size() == 2) {
      return entry(items, type);
    }
    if (ProgramLoader.loaded(raw)) {
      return new SmallClass(type, this).of(items);
    }
    throw unfit(type);
  }

  /** What a program means that takes any object: arrays. */
  private static Class<?> plainest(List<Value> items) {
    if (items.stream().allMatch(Value.Num.class::isInstance)) {
      return double[].class;
    }
    for (Value item : items) {
      if (!(item instanceof Value.Sequence row) || plainest(row.items()) != double[].class) {
        return Object[].class;
      }
    }
    return double[][].class;
  }

  private Object array(List<Value> items, Typed type) throws Throwable {
    Typed component = type.component();
    refuseWhole(component, type);
    Object array = Array.newInstance(component.raw(), items.size());
    for (int i = 0; i < items.size(); i++) {
      if (array instanceof double[] numbers && items.get(i) instanceof Value.Num num) {
        numbers[i] = num.value();
      } else {
        Array.set(array, i, of(items.get(i), component));
      }
    }
    return array;
  }

  private Collection<@Nullable Object> collection(List<Value> items, Typed type) throws Throwable {
    Typed element = type.element();
    refuseWhole(element, type);
    Collection<@Nullable Object> made = emptyCollection(type);
    for (Value item : items) {
      made.add(of(item, element));
    }
    return made;
  }

  /** A program's own may also be made of its parts. */
  private static boolean isFilledByAdding(Class<?> raw) {
    return !ProgramLoader.loaded(raw)
        || (Collection.class.isAssignableFrom(raw)
            && Members.simplestFirst(raw).stream().anyMatch(c -> c.getParameterCount() == 0));
  }

  private static Collection<@Nullable Object> emptyCollection(Typed type) throws Throwable {
    Class<?> raw = type.raw();
    if (raw.isAssignableFrom(ArrayList.class)) {
      return new ArrayList<>();
    }
    if (raw.isAssignableFrom(ArrayDeque.class)) {
      return new ArrayDeque<>();
    }
    if (!Collection.class.isAssignableFrom(raw) || Set.class.isAssignableFrom(raw)) {
      throw unfit(type);
    }
    try {
      @SuppressWarnings("unchecked") // it was made for elements of the type it declares
      Collection<@Nullable Object> made =
          (Collection<@Nullable Object>) Members.construct(raw.getDeclaredConstructor());
      return made;
    } catch (ReflectiveOperationException e) {
      throw unfit(type);
    }
  }

  private Object entry(List<Value> items, Typed type) throws Throwable {
    Typed key = type.seenFromHere(Map.Entry.class.getTypeParameters()[0]);
    Typed value = type.seenFromHere(Map.Entry.class.getTypeParameters()[1]);
    return new AbstractMap.SimpleEntry<>(of(items.get(0), key), of(items.get(1), value));
  }

  /** A vector may happen to hold whole numbers; a type for those alone is wrong all the same. */
  private static void refuseWhole(Typed element, Typed type) {
    if (Numbers.isWhole(element.raw())) {
      throw unfit(type);
    }
  }

  static Refused unfit(Typed type) {
    return Refused.because(Obstacle.TYPE, type.raw().getTypeName());
  }
}
