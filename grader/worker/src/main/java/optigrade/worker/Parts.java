package optigrade.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a record or small class of the program's own is made of, in order: what a constructor takes
 * whose parameters are named as fields are; else all its fields.
 *
 * @param constructor the one that takes them, where names tell
 */
record Parts(List<Field> fields, Optional<Constructor<?>> constructor) {

  static Parts of(Class<?> type) {
    List<Field> fields = Fields.of(type);
    if (type.isRecord()) {
      return new Parts(fields, canonical(type));
    }
    return Members.simplestFirst(type).stream()
        .flatMap(constructor -> takenBy(constructor, fields).stream())
        .max(Comparator.comparingInt(parts -> parts.fields().size()))
        .orElse(new Parts(fields, Optional.empty()));
  }

  /** Whether they are one list: then the object stands for it. */
  boolean areOneList() {
    return fields.size() == 1 && isList(fields.get(0).getType());
  }

  static boolean isList(Class<?> type) {
    return type.isArray() || Iterable.class.isAssignableFrom(type);
  }

  private static Optional<Constructor<?>> canonical(Class<?> type) {
    Class<?>[] components =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return Members.simplestFirst(type).stream()
        .filter(constructor -> List.of(constructor.getParameterTypes()).equals(List.of(components)))
        .findFirst();
  }

  /**
   * What is left out may follow from the rest, as a norm or a name does. A list hardly does: it may
   * be just what the object is for.
   */
  private static Optional<Parts> takenBy(Constructor<?> constructor, List<Field> fields) {
    List<Field> rest = new ArrayList<>(fields);
    List<Field> taken = new ArrayList<>();
    for (Parameter parameter : constructor.getParameters()) {
      rest.stream().filter(field -> isFor(parameter, field)).findFirst().ifPresent(taken::add);
      rest.removeAll(taken);
    }
    boolean all = !taken.isEmpty() && taken.size() == constructor.getParameterCount();
    return all && rest.stream().allMatch(field -> isPlain(field.getType()))
        ? Optional.of(new Parts(taken, Optional.of(constructor)))
        : Optional.empty();
  }

  private static boolean isFor(Parameter parameter, Field field) {
    return parameter.isNamePresent()
        && parameter.getName().equals(field.getName())
        && isPlain(parameter.getType()) == isPlain(field.getType());
  }

  private static boolean isPlain(Class<?> type) {
    return type.isPrimitive() || Comparable.class.isAssignableFrom(type);
  }
}
