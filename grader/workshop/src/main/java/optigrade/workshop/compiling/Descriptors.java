package optigrade.workshop.compiling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import optigrade.workshop.messages.Compilation.Parameter;
import optigrade.workshop.parsing.Declared;
import org.objectweb.asm.Type;

/** Types as a source writes them, and as a class file does. */
final class Descriptors {

  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "void", "V", "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long",
          "J", "float", "F", "double", "D");

  private Descriptors() {}

  /** Whether a compiled method is the declared one: name, and each parameter's simple type. */
  static boolean fits(
      CompiledType.Method compiled, Declared.Method declared, List<String> variables) {
    Type[] types = Type.getArgumentTypes(compiled.descriptor());
    if (!compiled.name().equals(declared.name()) || types.length != declared.parameters().size()) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!fits(
          types[i].getClassName(),
          erased(declared.parameters().get(i).type()),
          variables,
          declared)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(
      String compiled, String declared, List<String> variables, Declared.Method method) {
    String element = declared.replace("[]", "");
    if (variables.contains(element) || method.variables().contains(element)) {
      return true;
    }
    return simple(compiled).equals(simple(declared));
  }

  /** The last part of a name, with its dimensions. */
  static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** Without type arguments, annotations and the like; {@code ...} is an array. */
  private static String erased(String type) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (char c : type.replace("...", "[]").toCharArray()) {
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (depth == 0 && c != '>' && !Character.isWhitespace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** The descriptor of a method that is in no class file, as near as can be told. */
  static String guess(Declared.Method method) {
    return method.parameters().stream()
            .map(Parameter::type)
            .map(Descriptors::guess)
            .collect(Collectors.joining("", "(", ")"))
        + guess(method.returns());
  }

  private static String guess(String type) {
    String bare = erased(type);
    String element = bare.replace("[]", "");
    String dimensions = "[".repeat((bare.length() - element.length()) / 2);
    return dimensions + PRIMITIVES.getOrDefault(element, "Ljava/lang/Object;");
  }
}
