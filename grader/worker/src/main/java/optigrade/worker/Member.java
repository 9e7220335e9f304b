package optigrade.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function of the program, ready to be called.
 *
 * @param receiver the object to call it on, unless it is static
 */
record Member(Method method, Optional<Object> receiver, List<Typed> parameters, Typed returns) {

  static Member of(Method method, Optional<Object> receiver) {
    return new Member(
        method,
        receiver,
        Arrays.stream(method.getGenericParameterTypes()).map(Typed::of).toList(),
        Typed.of(method.getGenericReturnType()));
  }

  /** What the function throws is thrown. */
  @Nullable Object invoke(@Nullable Object[] arguments) throws Throwable {
    try {
      return method.invoke(receiver.orElse(null), arguments);
    } catch (InvocationTargetException e) {
      throw Members.thrown(e);
    }
  }
}
