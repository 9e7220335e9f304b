package optigrade.checks;

import java.util.Optional;
import optigrade.model.CheckOutcome.Evidence;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Reply;
import optigrade.model.Text;

/** What a check found. */
record Verdict(Status status, Optional<Text> message, Optional<Evidence> evidence) {

  static Verdict passed() {
    return new Verdict(Status.PASSED, Optional.empty(), Optional.empty());
  }

  static Verdict passed(Evidence evidence) {
    return new Verdict(Status.PASSED, Optional.empty(), Optional.of(evidence));
  }

  static Verdict failed(Text message) {
    return new Verdict(Status.FAILED, Optional.of(message), Optional.empty());
  }

  static Verdict failed(Text message, Evidence evidence) {
    return new Verdict(Status.FAILED, Optional.of(message), Optional.of(evidence));
  }

  /** There was no value to look at. */
  static Verdict of(Reply.None none) {
    return new Verdict(status(none.reason()), Optional.of(none.message()), Optional.empty());
  }

  boolean right() {
    return status == Status.PASSED;
  }

  private static Status status(Reply.Reason reason) {
    return switch (reason) {
      case TIMED_OUT -> Status.TIMED_OUT;
      case THREW, EXITED, OUT_OF_MEMORY, STACK_OVERFLOW, BROKE_THE_CHANNEL -> Status.THREW;
      case RESULT_TOO_LARGE -> Status.FAILED;
      case MISSING, DID_NOT_COMPILE, WRONG_SHAPE, NOT_RUN -> Status.NOT_RUN;
    };
  }
}
