package optigrade.worker;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.worker.protocol.Target;
import org.jspecify.annotations.Nullable;

/** Finds a program's functions, and makes the objects they are called on: one a class. */
final class Members {

  private final ClassLoader loader;
  private final Map<Class<?>, Object> instances = new ConcurrentHashMap<>();
  private final Map<String, Member> found = new ConcurrentHashMap<>();
  private final Set<Class<?>> inTheMaking = ConcurrentHashMap.newKeySet();

  Members(ClassLoader loader) {
    this.loader = loader;
  }

  Member find(Target target) throws Throwable {
    // Not by the target itself: a record's hash code costs a start 15 ms when it is first asked
    // for.
    String key = target.owner() + "." + target.name() + target.descriptor();
    Member known = found.get(key);
    if (known != null) {
      return known;
    }
    Member member = sought(target);
    found.put(key, member);
    return member;
  }

  private Member sought(Target target) throws Throwable {
    Class<?> owner;
    try {
      owner = Class.forName(target.owner(), false, loader);
    } catch (ClassNotFoundException e) {
      throw Refused.because(Obstacle.NO_FUNCTION, target.owner());
    }
    Method method = declared(owner, target);
    method.setAccessible(true);
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    return Member.of(method, isStatic ? Optional.empty() : Optional.of(instance(owner)));
  }

  private static Method declared(Class<?> owner, Target target) {
    for (Method method : owner.getDeclaredMethods()) {
      if (method.getName().equals(target.name())
          && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
              .toMethodDescriptorString()
              .equals(target.descriptor())) {
        return method;
      }
    }
    throw Refused.because(Obstacle.NO_FUNCTION, target.owner() + "." + target.name());
  }

  private Object instance(Class<?> type) throws Throwable {
    Object known = instances.get(type);
    if (known != null) {
      return known;
    }
    if (!inTheMaking.add(type)) {
      throw Refused.because(Obstacle.NO_INSTANCE, type.getTypeName());
    }
    try {
      Object made = make(type);
      instances.put(type, made);
      return made;
    } finally {
      inTheMaking.remove(type);
    }
  }

  private Object make(Class<?> type) throws Throwable {
    if (type.isEnum() && type.getEnumConstants().length > 0) {
      return type.getEnumConstants()[0];
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      return instance(concrete(type));
    }
    Settings settings = new Settings(loader, this::instance);
    for (boolean chosen : new boolean[] {false, true}) {
      for (Constructor<?> constructor : simplestFirst(type)) {
        try {
          return construct(constructor, arguments(constructor, settings, chosen));
        } catch (Exception e) {
          if (constructor.getParameterCount() == 0) {
            throw e;
          }
          // Only the arguments that nobody chose need be wrong with it.
        }
      }
    }
    throw Refused.because(Obstacle.NO_INSTANCE, type.getTypeName());
  }

  /** By how much they ask for, and of several the same one on every machine. */
  static List<Constructor<?>> simplestFirst(Class<?> type) {
    return Stream.of(type.getDeclaredConstructors())
        .filter(constructor -> !constructor.isSynthetic())
        .sorted(
            Comparator.<Constructor<?>>comparingInt(Constructor::getParameterCount)
                .thenComparing(Constructor::toString))
        .toList();
  }

  private @Nullable Object[] arguments(
      Constructor<?> constructor, Settings settings, boolean chosen) throws Throwable {
    Class<?>[] types = constructor.getParameterTypes();
    @Nullable Object[] arguments = new @Nullable Object[types.length];
    for (int i = 0; i < types.length; i++) {
      boolean outer = i == 0 && isInner(constructor.getDeclaringClass());
      arguments[i] =
          outer
              ? instance(types[0])
              : chosen ? settings.likely(types[i]) : Settings.unset(types[i]);
    }
    return arguments;
  }

  /** What an abstract class or an interface has written out, its first heir by name can do. */
  private Class<?> concrete(Class<?> type) {
    if (loader instanceof ProgramLoader program) {
      for (String name : program.names()) {
        Optional<Class<?>> heir = program.found(name).filter(type::isAssignableFrom);
        if (heir.isPresent() && !Modifier.isAbstract(heir.get().getModifiers())) {
          return heir.get();
        }
      }
    }
    throw Refused.because(Obstacle.NO_INSTANCE, type.getTypeName());
  }

  private static boolean isInner(Class<?> type) {
    return type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
  }

  /** Calls a constructor of the program; what it throws is thrown. */
  static Object construct(Constructor<?> constructor, @Nullable Object... arguments)
      throws Throwable {
    if (ProgramLoader.loaded(constructor.getDeclaringClass())) {
      constructor.setAccessible(true);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    }
  }

  static Throwable thrown(InvocationTargetException e) {
    return Optional.ofNullable(e.getCause()).orElse(e);
  }
}
