package optigrade.worker;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What stands behind a function that the program was handed. */
record FunctionProxy(Body body) implements InvocationHandler {

  private static final @Nullable Object[] NONE = {};

  /** The function itself. */
  @FunctionalInterface
  interface Body {
    @Nullable Object of(@Nullable Object[] arguments) throws Throwable;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    @Nullable Object[] arguments = given == null ? NONE : given;
    if (method.getDeclaringClass() == Object.class) {
      return asObject(proxy, method, arguments);
    }
    return method.isDefault() ? byDefault(proxy, method, arguments) : body.of(arguments);
  }

  private static Object asObject(Object proxy, Method method, @Nullable Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "a function";
    };
  }

  /** The program's interfaces need not be public, and Java's can't be looked into. */
  private static @Nullable Object byDefault(
      Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
    Class<?> owner = method.getDeclaringClass();
    if (!ProgramLoader.loaded(owner)) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
        .unreflectSpecial(method, owner)
        .bindTo(proxy)
        .invokeWithArguments(arguments);
  }
}
