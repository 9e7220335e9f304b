package optigrade.model;

import java.util.List;

/**
 * One thing a student writes, such as {@code adam.Adam} or {@code adam.train_p1}.
 *
 * @param id the id of the criterion that judges it
 * @param exercise the exercise it belongs to, {@code gradient} for {@code df_w}
 * @param name the method's name in the contract
 */
public record Part(String id, String exercise, String name, List<Parameter> parameters) {

  public Part {
    parameters = List.copyOf(parameters);
  }

  /** No two parts have one id. Cheaper than to compare all that they hold. */
  public boolean is(Part other) {
    return id.equals(other.id);
  }

  /** What a parameter is, whatever type the student gives it. */
  public record Parameter(String name, Kind kind) {}

  public enum Kind {
    VECTOR,
    NUMBER,
    /** A whole number, such as the epoch's. */
    COUNT,
    /** The optimizer of a training loop: a function of the exercise's rule's own parameters. */
    FUNCTION
  }
}
