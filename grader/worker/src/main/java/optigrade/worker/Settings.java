package optigrade.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a constructor is handed for settings that nobody chose. */
record Settings(ClassLoader loader, Own own) {

  /** As many weights as the exercises have. */
  private static final int DIMENSIONS = 2;

  /** Makes an object of one of the program's classes. */
  @FunctionalInterface
  interface Own {
    Object of(Class<?> type) throws Throwable;
  }

  /** Zero, false, null, and zeros for an array. */
  static @Nullable Object unset(Class<?> type) {
    return type.isArray()
        ? Array.newInstance(type.getComponentType(), DIMENSIONS)
        : Array.get(Array.newInstance(type, 1), 0);
  }

  /** A label, or whatever else is no number. */
  static @Nullable Object blank(Class<?> type) {
    return type.isAssignableFrom(String.class) ? "1" : unset(type);
  }

  /** What most constructors let pass that look at what they are given. */
  @Nullable Object likely(Class<?> type) throws Throwable {
    Optional<Object> number = Numbers.as(type, 0.5).or(() -> Numbers.as(type, 1));
    if (number.isPresent()) {
      return number.get();
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type.isAssignableFrom(String.class)) {
      return "1"; // neither empty nor out of the question for a number
    }
    if (type.isAssignableFrom(ArrayList.class)) {
      return new ArrayList<>();
    }
    return type.isEnum() || ProgramLoader.loaded(type) ? ofOwn(type) : other(type);
  }

  private @Nullable Object ofOwn(Class<?> type) throws Throwable {
    try {
      return own.of(type);
    } catch (Refused e) {
      return other(type);
    }
  }

  private @Nullable Object other(Class<?> type) {
    return type.isInterface()
        ? Proxy.newProxyInstance(loader, new Class<?>[] {type}, new FunctionProxy(given -> null))
        : unset(type);
  }
}
