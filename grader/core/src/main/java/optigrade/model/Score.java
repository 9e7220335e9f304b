package optigrade.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The marks of one submission.
 *
 * @param notes what somebody who wonders about these points should know, such as why nothing more
 *     was taken off
 * @param unknown what only a teacher can mend, such as that nobody said when it was handed in
 */
public record Score(
    BigDecimal earned,
    BigDecimal possible,
    List<Taken> deductions,
    List<Mark> criteria,
    List<Note> notes,
    List<Text> unknown) {

  public Score {
    deductions = List.copyOf(deductions);
    criteria = List.copyOf(criteria);
    notes = List.copyOf(notes);
    unknown = List.copyOf(unknown);
  }

  public Score(
      BigDecimal earned, BigDecimal possible, List<Taken> deductions, List<Mark> criteria) {
    this(earned, possible, deductions, criteria, List.of(), List.of());
  }

  /**
   * @param id of the flag that an instructor finds it under
   */
  public record Note(String id, Text text) {}

  /** A deduction that was applied. */
  public record Taken(String id, BigDecimal points, Text message) {}

  /**
   * @param decided where a teacher set the points: what they would have been
   */
  public record Mark(
      String criterion,
      BigDecimal earned,
      BigDecimal possible,
      Status status,
      Rubric.Visibility visibility,
      List<Weighed> checks,
      Optional<Decided> decided) {
    public Mark {
      checks = List.copyOf(checks);
    }

    public Mark(
        String criterion,
        BigDecimal earned,
        BigDecimal possible,
        Status status,
        Rubric.Visibility visibility,
        List<Weighed> checks) {
      this(criterion, earned, possible, status, visibility, checks, Optional.empty());
    }
  }

  /** A check with the weight it has inside its criterion. */
  public record Weighed(CheckOutcome check, BigDecimal weight, boolean carried) {}

  /**
   * A teacher's decision, in a teacher's own words.
   *
   * @param insteadOf the points without it
   */
  public record Decided(BigDecimal insteadOf, String reason, Optional<String> by) {}

  public enum Status {
    FULL,
    PARTIAL,
    NONE,
    CARRIED,
    NOT_RUN
  }
}
