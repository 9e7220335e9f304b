package optigrade.worker;

import java.lang.invoke.MethodType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a type as class files write it. A wildcard is read as its bound, a type variable as {@code
 * Object}.
 */
final class Signature {

  private final String text;
  private final ClassLoader loader;
  private int at;

  private Signature(String text, ClassLoader loader) {
    this.text = text;
    this.loader = loader;
  }

  static Typed read(String text, ClassLoader loader) {
    return Typed.of(new Signature(text, loader).type());
  }

  private Type type() {
    char kind = text.charAt(at++);
    return switch (kind) {
      case '[' -> arrayOf(type());
      case 'L' -> named();
      case 'T' -> {
        at = text.indexOf(';', at) + 1;
        yield Object.class;
      }
      case '*' -> Object.class;
      case '+', '-' -> type();
      default -> erased(String.valueOf(kind));
    };
  }

  private Type named() {
    StringBuilder name = new StringBuilder("L");
    List<Type> arguments = new ArrayList<>();
    while (text.charAt(at) != ';') {
      char c = text.charAt(at++);
      if (c == '<') {
        arguments = arguments();
      } else {
        name.append(c == '.' ? '$' : c);
      }
    }
    at++;
    Class<?> raw = erased(name.append(';').toString());
    return arguments.isEmpty() ? raw : new Parameterized(raw, arguments);
  }

  private List<Type> arguments() {
    List<Type> arguments = new ArrayList<>();
    while (text.charAt(at) != '>') {
      arguments.add(type());
    }
    at++;
    return arguments;
  }

  private Class<?> erased(String descriptor) {
    return MethodType.fromMethodDescriptorString("()" + descriptor, loader).returnType();
  }

  private static Type arrayOf(Type component) {
    return component instanceof Class<?> raw ? raw.arrayType() : new ArrayOf(component);
  }

  private record ArrayOf(Type component) implements GenericArrayType {
    @Override
    public Type getGenericComponentType() {
      return component;
    }
  }

  private record Parameterized(Class<?> raw, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(new Type[0]);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }
}
