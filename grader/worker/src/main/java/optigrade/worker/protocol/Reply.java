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

  /**
   * The call ended without a result.
   *
   * @param type the type of what was thrown; for {@link Failure#NOT_CALLABLE} the name of an {@link
   *     Obstacle}; else empty
   * @param message what the thrown thing says; for {@link Failure#NOT_CALLABLE} the type or name
   *     that is in the way; for {@link Failure#EXITED} the exit code; else empty
   * @param frames where it happened, the innermost first
   */
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

  /**
   * The program called functions of the grader's whose answers were foreseen, and then this came.
   *
   * @param reply the answer to the request; not another of this kind
   */
  record Told(List<Callback> calls, Reply reply) implements Reply {

    /** How many numbers and lists all of the calls hold together, at most. */
    public static final int MOST_ITEMS = 1 << 12;

    public Told {
      calls = List.copyOf(calls);
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

  /** Why a function can't be called. */
  enum Obstacle {
    /** The program has no such function. */
    NO_FUNCTION,
    /** No object of the function's class can be made. */
    NO_INSTANCE,
    /** The function, or the one it is to be handed as, takes another number of arguments. */
    ARITY,
    /** An argument, or a lent result, does not fit that type. */
    TYPE,
    /** No function can be handed in as that type. */
    NOT_A_FUNCTION
  }

  /** A place in the program's own code. */
  record Frame(String owner, String function, String file, int line) {}
}
