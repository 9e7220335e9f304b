package optigrade.worker;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.worker.protocol.Value;
import org.jspecify.annotations.Nullable;

/** Hands functions to the program as whatever functional interface it declares. */
final class Functions {

  /** Asked for once: to list them takes longer than most calls. */
  private static final List<Method> OF_EVERY_OBJECT = List.of(Object.class.getMethods());

  private final ProgramLoader loader;
  private final Calling calling;

  Functions(ProgramLoader loader, Calling calling) {
    this.loader = loader;
    this.calling = calling;
  }

  /** A function that the grader answers, for as long as this call goes on. */
  Object grader(Value.GraderFunction function, Typed type) {
    Method step = onlyMethod(type);
    Typed returns = type.seenFromHere(step.getGenericReturnType());
    ToObject toObject = new ToObject(this);
    return proxy(type, arguments -> toObject.of(calling.ask(function, arguments), returns));
  }

  /** One of the program's own functions. */
  Object own(Value.OwnFunction function, Typed type) throws Throwable {
    Member member = loader.members().find(function.target());
    if (member.receiver().filter(type.raw()::isInstance).isPresent()) {
      return member.receiver().get();
    }
    Method step = onlyMethod(type);
    List<Typed> given =
        Arrays.stream(step.getGenericParameterTypes()).map(type::seenFromHere).toList();
    Typed returns = type.seenFromHere(step.getGenericReturnType());
    Handover handover = new Handover(new ToObject(this), calling);
    List<Integer> order = Order.of(function.order(), given, member.parameters());
    return proxy(
        type,
        arguments -> {
          @Nullable Object[] handed = handover.all(arguments, given, order, member.parameters());
          return handover.one(member.invoke(handed), member.returns(), returns);
        });
  }

  private Object proxy(Typed type, FunctionProxy.Body body) {
    ClassLoader where = ProgramLoader.loaded(type.raw()) ? type.raw().getClassLoader() : loader;
    try {
      return Proxy.newProxyInstance(where, new Class<?>[] {type.raw()}, new FunctionProxy(body));
    } catch (IllegalArgumentException e) {
      throw Refused.because(Obstacle.NOT_A_FUNCTION, type.raw().getTypeName());
    }
  }

  /** The one abstract method of a functional interface. */
  private static Method onlyMethod(Typed type) {
    List<Method> methods =
        Arrays.stream(type.raw().getMethods()).filter(Functions::mustBeGiven).toList();
    if (!type.raw().isInterface() || methods.isEmpty() || !allAlike(methods)) {
      throw Refused.because(Obstacle.NOT_A_FUNCTION, type.raw().getTypeName());
    }
    return methods.get(0);
  }

  /** What every object has need not be given. */
  private static boolean mustBeGiven(Method method) {
    return Modifier.isAbstract(method.getModifiers())
        && OF_EVERY_OBJECT.stream().noneMatch(own -> areAlike(own, method));
  }

  private static boolean areAlike(Method one, Method other) {
    return one.getName().equals(other.getName())
        && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
  }

  /** An interface may declare again, with other types, what it inherits: that is still one. */
  private static boolean allAlike(List<Method> methods) {
    Method first = methods.get(0);
    return methods.stream()
        .allMatch(
            method ->
                method.getName().equals(first.getName())
                    && method.getParameterCount() == first.getParameterCount());
  }
}
