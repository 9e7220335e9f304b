package optigrade.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** What a small class of the program holds. */
final class Fields {

  private Fields() {}

  /** The fields of an object in the order of their declaration, those of superclasses first. */
  static List<Field> of(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    if (type.getSuperclass() != null && ProgramLoader.loaded(type.getSuperclass())) {
      fields.addAll(of(type.getSuperclass()));
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        field.setAccessible(true);
        fields.add(field);
      }
    }
    return fields;
  }
}
