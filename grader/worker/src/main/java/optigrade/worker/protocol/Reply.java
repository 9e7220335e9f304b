package optigrade.worker.protocol;

import java.util.List;

/** What a worker sends. */
public sealed interface Reply {

  /** Once, when the worker is ready for its first request. */
  record Ready(int protocol, String runtime) implements Reply {}

  record Loaded() implements Reply {}

  /**
   * @param argumentsAfter the arguments as the call left them, functions as {@link Value.Nothing}
   * @param threadsLeft whether threads of the program still run: this worker can't be trusted again
   */
  record Returned(Value result, List<Value> argumentsAfter, boolean threadsLeft) implements Reply {
    public Returned {
      argumentsAfter = List.copyOf(argumentsAfter);
    }
  }

  /** The call ended without a result. */
  record Failed(
      Failure failure, String type, String message, List<Frame> frames, boolean threadsLeft)
      implements Reply {
    public Failed {
      frames = List.copyOf(frames);
    }
  }

  /** The program calls the grader's function; the grader must send a {@link Request.Answer}. */
  record Callback(int function, List<Value> arguments) implements Reply {
    public Callback {
      arguments = List.copyOf(arguments);
    }
  }

  /** Why there is no result. The bytes carry the name. */
  enum Failure {
    /** The program threw something, or a class of it could not be initialized or linked. */
    THREW,
    /** The program asked to end the process. */
    EXITED,
    /** The program ran out of stack. */
    STACK_OVERFLOW,
    /** The program ran out of memory, and the worker survived it. */
    OUT_OF_MEMORY,
    /** The result holds more than {@link Request.Limits#results()}, or never ends. */
    RESULT_TOO_LARGE,
    /** The function, or a type it takes, can't be called with what the contract gives it. */
    NOT_CALLABLE,
    /** The method was there in the source but did not compile. */
    DID_NOT_COMPILE
  }

  /** A place in the program's own code. */
  record Frame(String owner, String function, String file, int line) {}
}
