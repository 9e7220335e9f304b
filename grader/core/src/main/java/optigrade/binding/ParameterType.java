package optigrade.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import optigrade.model.Part;
import optigrade.model.Part.Kind;

/** A parameter's type as the source writes it, and what of the contract can be handed to it. */
record ParameterType(String source) {

  private static final Set<String> NUMBERS = Set.of("double", "float", "Double", "Float", "Number");
  private static final Set<String> WHOLE =
      Set.of("int", "long", "short", "byte", "Integer", "Long", "Short", "Byte");
  private static final Set<String> LISTS =
      Set.of("List", "ArrayList", "LinkedList", "Vector", "AbstractList", "Collection", "Iterable");
  private static final Pattern PLAIN = Pattern.compile("(?!final\\b)\\w+(\\[\\])*");
  private static final Set<String> CONTRACT = Set.of("double[]", "double", "int");

  ParameterType {
    // Almost every type of every hand-in is one of these.
    source = PLAIN.matcher(source).matches() ? source : tidy(source);
  }

  private static String tidy(String source) {
    return source
        .replaceAll("@[\\w.]+(\\([^)]*\\))?", " ")
        .replaceAll("\\bfinal\\b", " ")
        .replaceAll("\\bjava\\.(util|lang)\\.(?=[A-Z])", "")
        .replace("...", "[]")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([\\[\\]<>,]) ?", "$1")
        .strip();
  }

  /** What stands in its angle brackets. */
  List<String> arguments() {
    int open = source.indexOf('<');
    if (open < 0 || !source.endsWith(">")) {
      return List.of();
    }
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int from = open + 1;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean ends = depth == 0 && (c == ',' || c == '>');
      if (ends) {
        arguments.add(source.substring(from, i).replaceFirst("^\\? (extends|super) ", ""));
        from = i + 1;
      }
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    }
    return arguments;
  }

  boolean takes(Kind kind) {
    return switch (kind) {
      case VECTOR -> isVector();
      case NUMBER -> NUMBERS.contains(source);
      case COUNT -> WHOLE.contains(source) || NUMBERS.contains(source);
      case FUNCTION -> !isVector() && !NUMBERS.contains(source) && !WHOLE.contains(source);
    };
  }

  /** A whole number can only be a count; a floating one may be anything that is a number. */
  boolean isWhole() {
    return WHOLE.contains(source);
  }

  boolean isTheContracts(Part.Kind kind) {
    return kind == Kind.FUNCTION || CONTRACT.contains(source);
  }

  private boolean isVector() {
    if (source.endsWith("[]")) {
      return NUMBERS.contains(source.substring(0, source.length() - 2));
    }
    int bracket = source.indexOf('<');
    if (bracket < 0) {
      return LISTS.contains(source);
    }
    String item = source.substring(bracket + 1, source.length() - 1);
    return LISTS.contains(source.substring(0, bracket))
        && (item.equals("?") || NUMBERS.contains(item.replaceFirst("^\\? (extends|super) ", "")));
  }
}
