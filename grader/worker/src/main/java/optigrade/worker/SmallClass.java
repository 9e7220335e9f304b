package optigrade.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import optigrade.worker.protocol.Value;
import org.jspecify.annotations.Nullable;

/** A record or small class of the program's own, made of its parts in order. */
final class SmallClass {

  private final Typed type;
  private final ToObject toObject;

  SmallClass(Typed type, ToObject toObject) {
    this.type = type;
    this.toObject = toObject;
  }

  /**
   * By the constructor that takes the parts, or the whole list at once, whichever of the two is
   * more likely; else field by field.
   */
  Object of(List<Value> items) throws Throwable {
    if (Modifier.isAbstract(type.raw().getModifiers())) {
      throw ToObject.unfit(type);
    }
    Parts parts = Parts.of(type.raw());
    List<Value> whole = List.of(new Value.Sequence(items));
    boolean oneList = parts.areOneList() || parts.fields().isEmpty();
    List<Value> likely = oneList ? whole : items;
    List<Value> other = oneList ? items : whole;
    if (parts.constructor().isPresent() && parts.fields().size() == likely.size()) {
      return made(parts, parts.constructor().get(), likely, items.size());
    }
    Optional<Constructor<?>> constructor = taking(likely, parts);
    if (constructor.isPresent()) {
      return made(constructor.get(), likely);
    }
    Optional<Constructor<?>> second = taking(other, parts);
    return second.isPresent() ? made(second.get(), other) : fieldByField(parts.fields(), likely);
  }

  /** By names; a size beside the numbers is how many there are. */
  private Object made(Parts parts, Constructor<?> constructor, List<Value> values, int size)
      throws Throwable {
    Type[] types = constructor.getGenericParameterTypes();
    List<@Nullable Object> arguments = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      Class<?> extra = parts.all().get(i).getType();
      int index = parts.fields().indexOf(parts.all().get(i));
      arguments.add(
          index >= 0
              ? toObject.of(values.get(index), type.seenFromHere(types[i]))
              : Numbers.as(extra, size).orElseGet(() -> Settings.blank(extra)));
    }
    return Members.construct(constructor, arguments.toArray());
  }

  private Optional<Constructor<?>> taking(List<Value> values, Parts parts) {
    boolean list = values.size() == 1 && values.get(0) instanceof Value.Sequence;
    Predicate<Constructor<?>> takes =
        constructor ->
            constructor.getParameterCount() == values.size()
                && !values.isEmpty()
                && (!list || Parts.isList(constructor.getParameterTypes()[0]));
    return Stream.concat(parts.constructor().stream(), Members.simplestFirst(type.raw()).stream())
        .filter(takes)
        .findFirst();
  }

  private Object made(Constructor<?> constructor, List<Value> values) throws Throwable {
    return Members.construct(constructor, each(values, constructor.getGenericParameterTypes()));
  }

  private Object fieldByField(List<Field> fields, List<Value> values) throws Throwable {
    if (fields.size() != values.size()) {
      throw ToObject.unfit(type);
    }
    Type[] types = fields.stream().map(Field::getGenericType).toArray(Type[]::new);
    @Nullable Object[] contents = each(values, types);
    try {
      Object made = Members.construct(type.raw().getDeclaredConstructor());
      for (int i = 0; i < contents.length; i++) {
        fields.get(i).set(made, contents[i]);
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw ToObject.unfit(type);
    }
  }

  private @Nullable Object[] each(List<Value> values, Type[] types) throws Throwable {
    List<@Nullable Object> made = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      made.add(toObject.of(values.get(i), type.seenFromHere(types[i])));
    }
    return made.toArray();
  }
}
