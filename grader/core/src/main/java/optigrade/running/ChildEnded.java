package optigrade.running;

import java.io.IOException;
import optigrade.model.GraderFault;

/** A child process gave no answer and has been ended. */
final class ChildEnded extends IOException {

  private static final long serialVersionUID = 1;

  enum Cause {
    /** It did not answer in time. */
    LATE,
    /** Nor did this one, but it had hardly a processor in all that time. */
    STARVED,
    /** It ended by itself. */
    GONE,
    /** What it sent is not what the protocol allows. */
    ODD
  }

  /** What Java and the jail report for SIGKILL. */
  private static final int KILLED = 128 + 9;

  /** What a JVM that is told so ends with. */
  private static final int OUT_OF_MEMORY = 3;

  private final Cause how;
  private final int exitCode;

  ChildEnded(Cause how, int exitCode, String said) {
    super(how + ", exit code " + exitCode + (said.isBlank() ? "" : ": " + said.strip()));
    this.how = how;
    this.exitCode = exitCode;
  }

  Cause how() {
    return how;
  }

  /** Whether somebody else ended it, such as a system that is short of memory. */
  boolean wasKilled() {
    return how == Cause.GONE && exitCode == KILLED;
  }

  boolean ranOutOfMemory() {
    return how == Cause.GONE && exitCode == OUT_OF_MEMORY;
  }

  /** What to say of one that was starved: never a mark. */
  GraderFault tooBusy() {
    return new GraderFault(
        "machine-too-busy",
        "The machine was too busy for a fair mark: this hand-in's process hardly got a processor."
            + " Run the same command again when less runs beside it, or with fewer --jobs; what is"
            + " graded is not run again.",
        this);
  }
}
