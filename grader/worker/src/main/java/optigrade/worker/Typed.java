package optigrade.worker;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/**
 * A type as the program declares it, and what the variables in it stand for. Variables are looked
 * up only when asked for: a program's types may refer to themselves.
 */
record Typed(Type type, Map<TypeVariable<?>, Type> variables) {

  private static final int MOST_STEPS = 8;

  static Typed of(Type type) {
    return new Typed(type, Map.of());
  }

  Class<?> raw() {
    Type plain = plain();
    if (plain instanceof Class<?> raw) {
      return raw;
    }
    if (plain instanceof ParameterizedType parameterized
        && parameterized.getRawType() instanceof Class<?> raw) {
      return raw;
    }
    return plain instanceof GenericArrayType ? component().raw().arrayType() : Object.class;
  }

  /** What an array of this type holds. */
  Typed component() {
    return plain() instanceof GenericArrayType array
        ? new Typed(array.getGenericComponentType(), variables)
        : of(raw().getComponentType());
  }

  /** What an {@code Iterable} of this type holds. */
  Typed element() {
    return seenFromHere(Iterable.class.getTypeParameters()[0]);
  }

  /** A type that stands in the declaration of this one or of a supertype. */
  Typed seenFromHere(Type inside) {
    Map<TypeVariable<?>, Type> known = new HashMap<>(variables);
    learn(plain(), known);
    return new Typed(inside, known);
  }

  boolean same(Typed other) {
    return same(other, 0);
  }

  private boolean same(Typed other, int depth) {
    if (!(plain() instanceof ParameterizedType mine)
        || !(other.plain() instanceof ParameterizedType theirs)) {
      return plain().equals(other.plain());
    }
    Type[] arguments = mine.getActualTypeArguments();
    boolean same = raw().equals(other.raw()) && depth < MOST_STEPS;
    for (int i = 0; same && i < arguments.length; i++) {
      Typed that = new Typed(theirs.getActualTypeArguments()[i], other.variables);
      same = new Typed(arguments[i], variables).same(that, depth + 1);
    }
    return same;
  }

  /** Neither a variable nor a wildcard. */
  private Type plain() {
    Type plain = type;
    for (int i = 0; i < MOST_STEPS; i++) {
      if (plain instanceof TypeVariable<?> variable) {
        plain = variables.getOrDefault(variable, variable.getBounds()[0]);
      } else if (plain instanceof WildcardType wildcard) {
        Type[] lower = wildcard.getLowerBounds();
        plain = lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0];
      } else {
        return plain;
      }
    }
    return Object.class;
  }

  private static void learn(Type type, Map<TypeVariable<?>, Type> known) {
    Type raw = type;
    if (type instanceof ParameterizedType parameterized) {
      raw = parameterized.getRawType();
      Type[] arguments = parameterized.getActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        known.put(((Class<?>) raw).getTypeParameters()[i], arguments[i]);
      }
    }
    if (raw instanceof Class<?> declared) {
      for (Type parent : declared.getGenericInterfaces()) {
        learn(parent, known);
      }
      if (declared.getGenericSuperclass() != null) {
        learn(declared.getGenericSuperclass(), known);
      }
    }
  }
}
