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
 * What a record or small class of the program's own is made of: what a constructor takes whose
 * parameters are named as fields are; else all its fields.
 *
 * @param all in the constructor's order
 * @param constructor the one that takes them, where names tell
 */
record Parts(List<Field> all, Optional<Constructor<?>> constructor) {

  /** Looked up once for each class, and gone with it. */
  private static final ClassValue<Parts> KNOWN =
      new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
          return found(type);
        }
      };

  static Parts of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static Parts found(Class<?> type) {
    List<Field> fields = Fields.of(type);
    if (type.isRecord()) {
      return new Parts(fields, canonical(type));
    }
    return Members.simplestFirst(type).stream()
        .flatMap(constructor -> takenBy(constructor, fields).stream())
        .max(
            Comparator.<Parts, Boolean>comparing(parts -> parts.isAllFloating())
                .thenComparing(parts -> parts.all().size()))
        .orElse(new Parts(fields, Optional.empty()));
  }

  /** Those that count: not a size or a label beside the numbers; w1 before w2, and x before y. */
  List<Field> fields() {
    List<Field> counting = all.stream().filter(field -> !isExtra(field.getType())).toList();
    if (counting.isEmpty()) {
      return all;
    }
    boolean reversed =
        counting.size() == 2
            && counting.stream().allMatch(field -> isFloating(field.getType()))
            && isBehind(counting.get(0).getName(), counting.get(1).getName());
    return reversed ? List.of(counting.get(1), counting.get(0)) : counting;
  }

  /** Whether they are one list: then the object stands for it. */
  boolean areOneList() {
    return fields().size() == 1 && isList(fields().get(0).getType());
  }

  private boolean isAllFloating() {
    return all.stream().allMatch(field -> isFloating(field.getType()));
  }

  private static boolean isFloating(Class<?> type) {
    return type == double.class
        || type == float.class
        || type == Double.class
        || type == Float.class;
  }

  static boolean isExtra(Class<?> type) {
    return isPlain(type) && !isFloating(type) && !Number.class.isAssignableFrom(type);
  }

  /** Alike but for a last letter that is a digit, x or y, and that of the first is the later. */
  private static boolean isBehind(String first, String second) {
    int end = first.length() - 1;
    return end == second.length() - 1
        && first.startsWith(second.substring(0, end))
        && isIndex(first.charAt(end))
        && isIndex(second.charAt(end))
        && first.charAt(end) > second.charAt(end);
  }

  private static boolean isIndex(char c) {
    return Character.isDigit(c) || c == 'x' || c == 'y';
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
