package optigrade.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the student's methods plays which part.
 *
 * @param parts by {@link Part#id()}; every part of the contract is there
 * @param notes what a reader should know, such as two candidates for one part
 */
public record Bindings(Map<String, Bound> parts, List<Text> notes) {

  public Bindings {
    parts = Map.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * What is told of them once everything was run.
   *
   * @param methods by part, what the program calls its method; none where there is none
   */
  public record Told(Map<String, String> methods, List<Text> notes) {
    public Told {
      methods = Map.copyOf(methods);
      notes = List.copyOf(notes);
    }
  }

  public Told told() {
    Map<String, String> methods = new HashMap<>();
    parts.forEach(
        (part, bound) -> {
          if (bound instanceof Method method) {
            methods.put(part, method.name());
          }
        });
    return new Told(methods, notes);
  }

  /** What was found for a part. */
  public sealed interface Bound {}

  /**
   * A method that can be called.
   *
   * @param owner the class's binary name with dots
   * @param order for each parameter of the method, in turn, the index of the contract's parameter
   *     that it takes
   * @param functionOrder the same for the function that a training loop is given: what each
   *     parameter of its interface is to the rule; empty for every other part
   * @param landmarks on which lines it does what a reader may be pointed to: {@code parameter lr}
   *     (by the contract's names), {@code call sqrt}, {@code loop} and so on
   * @param copies other methods that play the same part elsewhere in the program (a {@code df_w} in
   *     every exercise's class)
   */
  public record Method(
      String owner,
      String name,
      String descriptor,
      List<Integer> order,
      List<Integer> functionOrder,
      Place place,
      int endLine,
      Map<String, List<Integer>> landmarks,
      List<Method> copies)
      implements Bound {
    public Method {
      order = List.copyOf(order);
      functionOrder = List.copyOf(functionOrder);
      landmarks = Map.copyOf(landmarks);
      copies = List.copyOf(copies);
    }
  }

  /** The method is there, but calling it can only throw. */
  public record Broken(String name, Place place, int endLine, Text problem) implements Bound {}

  /** Nothing plays this part. */
  public record Absent(Optional<Text> instead) implements Bound {}
}
