package optigrade.model;

import java.util.List;
import java.util.Optional;

/** What came of calling a part of the student's program. All of it is the student's doing. */
public sealed interface Reply {

  /**
   * @param after the arguments as the call left them
   */
  record Returned(Value value, List<Value> after) implements Reply {
    public Returned {
      after = List.copyOf(after);
    }
  }

  /** There is no value, for this reason. */
  record None(Reason reason, Text message, Optional<Place> place) implements Reply {}

  /** Why there is no value. {@link #id()} is the finding's id in reports. */
  enum Reason {
    MISSING,
    DID_NOT_COMPILE,
    THREW,
    EXITED,
    TIMED_OUT,
    OUT_OF_MEMORY,
    STACK_OVERFLOW,
    RESULT_TOO_LARGE,
    /** It can't be called with what the contract gives it. */
    WRONG_SHAPE,
    /** The program broke off or spoke out of turn on the grader's channel. */
    BROKE_THE_CHANNEL,
    /**
     * Not called: an earlier call of something it rests on, or the submission's time, was used up.
     */
    NOT_RUN;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
