package optigrade.worker;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes what one of the program's functions holds on to another that may want other types. */
record Handover(ToObject toObject, Calling calling) {

  /** The arguments in the order and the types of the function that takes them. */
  @Nullable Object[] all(
      @Nullable Object[] arguments, List<Typed> given, List<Integer> order, List<Typed> wanted)
      throws Throwable {
    List<@Nullable Object> handed = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      int from = order.get(i);
      handed.add(one(arguments[from], given.get(from), wanted.get(i)));
    }
    return handed.toArray();
  }

  /** The very same object wherever the types allow it. */
  @Nullable Object one(@Nullable Object object, Typed from, Typed to) throws Throwable {
    if (object == null || (boxed(to).isInstance(object) && alike(from, to))) {
      return object;
    }
    return toObject.of(calling.read(object), to);
  }

  private static boolean alike(Typed from, Typed to) {
    Class<?> raw = to.raw();
    return raw.isArray()
        || raw.isPrimitive()
        || raw.getTypeParameters().length == 0
        || from.same(to);
  }

  private static Class<?> boxed(Typed type) {
    Class<?> raw = type.raw();
    return raw.isPrimitive() ? MethodType.methodType(raw).wrap().returnType() : raw;
  }
}
