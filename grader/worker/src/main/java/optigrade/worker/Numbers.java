package optigrade.worker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Fits a number into the type that the program wants it in. */
final class Numbers {

  private static final Set<Class<?>> WHOLE =
      Set.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          short.class,
          Short.class,
          byte.class,
          Byte.class);

  private Numbers() {}

  /** Whether a type holds whole numbers only. */
  static boolean isWhole(Class<?> type) {
    return WHOLE.contains(type);
  }

  /** The number as that type, or nothing where the type can't hold it. */
  static Optional<Object> as(Class<?> type, double number) {
    if (type == double.class || type.isAssignableFrom(Double.class)) {
      return Optional.of(number);
    }
    if (type == float.class || type == Float.class) {
      return Optional.of((float) number);
    }
    if (type == BigDecimal.class) {
      return Double.isFinite(number) ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
    return isWhole(type) ? whole(type, number) : Optional.empty();
  }

  private static Optional<Object> whole(Class<?> type, double number) {
    long whole = (long) number;
    if (whole != number) {
      return Optional.empty();
    }
    if (type == long.class || type == Long.class) {
      return Optional.of(whole);
    }
    if (type == int.class || type == Integer.class) {
      return fits((int) whole, whole);
    }
    return type == short.class || type == Short.class
        ? fits((short) whole, whole)
        : fits((byte) whole, whole);
  }

  private static Optional<Object> fits(Number narrow, long whole) {
    return narrow.longValue() == whole ? Optional.of(narrow) : Optional.empty();
  }
}
