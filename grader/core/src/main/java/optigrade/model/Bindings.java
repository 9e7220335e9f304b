package optigrade.model;

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

  /** What was found for a part. */
  public sealed interface Bound {}

  /**
   * A method that can be called.
   *
   * @param owner the class's binary name with dots
   * @param copies other methods that play the same part elsewhere in the program (a {@code df_w} in
   *     every exercise's class)
   */
  public record Method(
      String owner, String name, String descriptor, Place place, int endLine, List<Method> copies)
      implements Bound {
    public Method {
      copies = List.copyOf(copies);
    }
  }

  /** The method is there, but calling it can only throw. */
  public record Broken(String name, Place place, int endLine, Text problem) implements Bound {}

  /** Nothing plays this part. */
  public record Absent(Optional<Text> instead) implements Bound {}
}
