package optigrade.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** By the constructor that takes as many, else field by field. */
  Object of(List<Value> parts) throws Throwable {
    if (Modifier.isAbstract(type.raw().getModifiers())) {
      throw ToObject.unfit(type);
    }
    for (Constructor<?> constructor : type.raw().getDeclaredConstructors()) {
      if (constructor.getParameterCount() == parts.size() && !parts.isEmpty()) {
        return Members.construct(constructor, each(parts, constructor.getGenericParameterTypes()));
      }
    }
    return fieldByField(parts);
  }

  private Object fieldByField(List<Value> parts) throws Throwable {
    List<Field> fields = Fields.of(type.raw());
    if (fields.size() != parts.size()) {
      throw ToObject.unfit(type);
    }
    Type[] types = fields.stream().map(Field::getGenericType).toArray(Type[]::new);
    @Nullable Object[] contents = each(parts, types);
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

  private @Nullable Object[] each(List<Value> parts, Type[] types) throws Throwable {
    List<Typed> seen = Arrays.stream(types).map(type::seenFromHere).toList();
    List<@Nullable Object> made = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      made.add(toObject.of(parts.get(i), seen.get(i)));
    }
    return made.toArray();
  }
}
