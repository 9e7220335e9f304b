package optigrade.model;

import java.math.BigDecimal;
import java.util.List;

/** The marks of one submission. */
public record Score(
    BigDecimal earned, BigDecimal possible, List<Taken> deductions, List<Mark> criteria) {

  public Score {
    deductions = List.copyOf(deductions);
    criteria = List.copyOf(criteria);
  }

  /** A deduction that was applied. */
  public record Taken(String id, BigDecimal points, Text message) {}

  public record Mark(
      String criterion,
      BigDecimal earned,
      BigDecimal possible,
      Status status,
      Rubric.Visibility visibility,
      List<Weighed> checks) {
    public Mark {
      checks = List.copyOf(checks);
    }
  }

  /** A check with the weight it has inside its criterion. */
  public record Weighed(CheckOutcome check, BigDecimal weight, boolean carried) {}

  public enum Status {
    FULL,
    PARTIAL,
    NONE,
    CARRIED,
    NOT_RUN
  }
}
