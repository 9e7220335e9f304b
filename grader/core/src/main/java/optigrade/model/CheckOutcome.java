package optigrade.model;

import java.util.List;
import java.util.Optional;

/**
 * What one planned check found.
 *
 * @param id unique inside its criterion, such as {@code fresh-3.W}
 * @param group what weighs it: {@link Rubric#weights()}
 * @param requires it earns only where this holds as well
 */
public record CheckOutcome(
    String criterion,
    String id,
    String group,
    Status status,
    Requirement requires,
    Optional<Text> message,
    Optional<Evidence> evidence) {

  /** How it begins to be told that a check holds and counts for nothing while others fail. */
  public static final Text RIGHT_BY_ITSELF = new Text("Right by itself", "Riêng phần này đúng");

  private static final String POINT = "point-";

  /** Which point of a path it looks at. */
  public Optional<Integer> point() {
    return id.matches(POINT + "\\d{1,9}")
        ? Optional.of(Integer.valueOf(id.substring(POINT.length())))
        : Optional.empty();
  }

  /** What people call the check: its id, but a point of a path is a point, as in its message. */
  public static Text called(String id) {
    String number = id.substring(id.indexOf('-') + 1);
    return id.startsWith(POINT) ? new Text("point " + number, "điểm thứ " + number) : Text.same(id);
  }

  /** Whether it counts for nothing only because of other checks, which are those to mend. */
  public boolean isRightByItself() {
    return message.filter(it -> it.en().startsWith(RIGHT_BY_ITSELF.en())).isPresent();
  }

  public enum Status {
    PASSED,
    FAILED,
    THREW,
    TIMED_OUT,
    NOT_RUN
  }

  /** Other checks of the same criterion that must have passed; with no ids it always holds. */
  public record Requirement(Quantity quantity, List<String> checks) {
    public Requirement {
      checks = List.copyOf(checks);
    }

    public enum Quantity {
      ALL,
      ANY
    }

    public static Requirement none() {
      return new Requirement(Quantity.ALL, List.of());
    }

    public static Requirement all(List<String> checks) {
      return new Requirement(Quantity.ALL, checks);
    }

    public static Requirement any(List<String> checks) {
      return new Requirement(Quantity.ANY, checks);
    }
  }

  /**
   * The numbers behind a comparison.
   *
   * @param tolerance how far {@code actual} may be from {@code expected}, in the same shape
   */
  public record Evidence(
      List<Named> inputs, Value expected, Optional<Value> actual, Optional<Value> tolerance) {
    public Evidence {
      inputs = List.copyOf(inputs);
    }
  }

  public record Named(String name, Value value) {}
}
