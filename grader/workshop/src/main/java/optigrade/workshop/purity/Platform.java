package optigrade.workshop.purity;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** What classes of the platform have; nothing of theirs is initialized for it. */
final class Platform {

  private Platform() {}

  /**
   * Whether a class has a member by that name, itself or from above. True where the class can't be
   * looked at: whoever is unknown may have anything.
   */
  static boolean has(String type, String name) {
    try {
      return has(Class.forName(type, false, ClassLoader.getPlatformClassLoader()), name);
    } catch (ClassNotFoundException | LinkageError e) {
      return true;
    }
  }

  private static boolean has(Class<?> type, String name) {
    return (name.equals("<init>") && constructors(type) > 0)
        || Arrays.stream(type.getDeclaredMethods()).map(Method::getName).anyMatch(name::equals)
        || Arrays.stream(type.getDeclaredFields()).map(Field::getName).anyMatch(name::equals)
        || above(type).anyMatch(it -> has(it, name));
  }

  private static long constructors(Class<?> type) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    return constructors.length;
  }

  private static Stream<Class<?>> above(Class<?> type) {
    return Stream.concat(
        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
  }
}
