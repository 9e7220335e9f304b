package optigrade.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.model.Bindings;
import optigrade.model.Part;
import optigrade.model.Place;
import optigrade.workshop.messages.Compilation.Landmark;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;
import optigrade.workshop.messages.Compilation.TypeShape.Kind;

/**
 * A method whose name comes near to a part's.
 *
 * @param fit how it takes the contract's parameters; empty where it can't
 * @param functionOrder for a training loop, how its optimizer takes the rule's parameters
 * @param named how much the names around it speak of the part's exercise
 */
record Candidate(
    TypeShape type,
    MethodShape method,
    Likeness likeness,
    Optional<Fit> fit,
    List<Integer> functionOrder,
    int named) {

  private static final Pattern PARAMETER = Pattern.compile("parameter (\\d+)");

  private static final Set<String> NOT_A_RESULT =
      Set.of("void", "boolean", "char", "String", "int", "long", "double", "float", "Double");

  /**
   * The stated rule where several methods could play one part: the contract's name before a near
   * miss, compiled before broken, callable before in need of a subclass, with a result before
   * without, the exercise's own class or interface before others, then the first class by file and
   * line, and in that class the contract's own types before others, and then the first by line.
   */
  static final Comparator<Candidate> PREFERENCE =
      Comparator.comparing(Candidate::likeness)
          .thenComparing(c -> !c.method.compiled())
          .thenComparing(c -> !c.isCallable())
          .thenComparing(c -> c.method.returns().equals("void"))
          .thenComparing(c -> -c.named)
          .thenComparing(c -> c.type.file())
          .thenComparing(c -> c.type.line())
          .thenComparing(c -> c.fit.map(Fit::strange).orElse(Integer.MAX_VALUE))
          .thenComparing(c -> c.method.line())
          .thenComparing(c -> c.method.column())
          .thenComparing(c -> c.method.descriptor());

  boolean isBroken() {
    return !method.compiled();
  }

  /** What a near miss must give so that it is surely meant. */
  boolean givesSomething() {
    return !NOT_A_RESULT.contains(method.returns().replace("java.lang.", "").strip());
  }

  private boolean isCallable() {
    return method.isStatic() || (!type.isAbstract() && type.kind() != Kind.INTERFACE);
  }

  Place place() {
    return new Place(type.file(), method.line(), method.column());
  }

  Bindings.Method bound(Part part, List<Bindings.Method> copies) {
    return new Bindings.Method(
        type.name(),
        method.name(),
        method.descriptor(),
        fit.map(Fit::order).orElse(List.of()),
        functionOrder,
        place(),
        method.endLine(),
        landmarks(part),
        copies);
  }

  /** By the contract's names for its parameters, whatever the method calls them. */
  private Map<String, List<Integer>> landmarks(Part part) {
    Map<String, List<Integer>> lines = new TreeMap<>();
    for (Landmark landmark : method.landmarks()) {
      Matcher parameter = PARAMETER.matcher(landmark.sign());
      if (!parameter.lookingAt()) {
        note(lines, landmark.sign(), landmark.line());
      } else if (fit.isPresent()) {
        int index = fit.get().order().get(Integer.parseInt(parameter.group(1)));
        String name = part.parameters().get(index).name();
        note(lines, parameter.replaceFirst("parameter " + name), landmark.line());
      }
    }
    return lines;
  }

  private static void note(Map<String, List<Integer>> lines, String sign, int line) {
    lines.computeIfAbsent(sign, s -> new ArrayList<>()).add(line);
  }
}
