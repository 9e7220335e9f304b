package optigrade.worker;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import optigrade.worker.protocol.Reply.Failed;
import optigrade.worker.protocol.Reply.Failure;
import optigrade.worker.protocol.Reply.Frame;

/**
 * Words what a program threw. A program's own throwables may override what describes them, with
 * code that never ends or lies: only what the JDK itself says about one is asked for.
 */
final class Failures {

  private static final int LONGEST_MESSAGE = 500;
  private static final int MOST_FRAMES = 20;
  private static final int MOST_CAUSES = 8;
  private static final String BROKEN = "Unresolved compilation problem";

  private final ProgramLoader loader;

  Failures(ProgramLoader loader) {
    this.loader = loader;
  }

  /** Never throws, whatever is left of stack and memory. */
  Failed of(Throwable thrown) {
    Throwable cause = unwrapped(thrown);
    Failure failure = kind(cause);
    try {
      Optional<Failed> before = loader.broken().reason(cause);
      return before.isPresent() ? before.get() : loader.broken().note(worded(failure, cause));
    } catch (Throwable t) {
      return bare(failure);
    }
  }

  private Failed worded(Failure failure, Throwable cause) {
    return new Failed(failure, type(cause), message(cause), frames(cause), false);
  }

  static Failed bare(Failure failure) {
    return new Failed(failure, "", "", List.of(), false);
  }

  /** What the program threw, out of what the JDK wraps around it. */
  private static Throwable unwrapped(Throwable thrown) {
    Throwable inner = thrown;
    for (int i = 0; i < MOST_CAUSES && isWrapper(inner); i++) {
      inner = Optional.ofNullable(inner.getCause()).orElse(inner);
    }
    return inner;
  }

  private static boolean isWrapper(Throwable thrown) {
    return thrown.getClass() == ExceptionInInitializerError.class
        || thrown.getClass() == UndeclaredThrowableException.class;
  }

  private static Failure kind(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      return refused.failure();
    }
    if (thrown instanceof Ended) {
      return Failure.EXITED;
    }
    if (thrown instanceof StackOverflowError) {
      return Failure.STACK_OVERFLOW;
    }
    if (thrown instanceof OutOfMemoryError) {
      return Failure.OUT_OF_MEMORY;
    }
    boolean broken = thrown.getClass() == Error.class && message(thrown).startsWith(BROKEN);
    return broken ? Failure.DID_NOT_COMPILE : Failure.THREW;
  }

  private static String type(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      return refused.type();
    }
    return thrown instanceof Ended ? "" : cut(thrown.getClass().getTypeName());
  }

  private static String message(Throwable thrown) {
    if (isOverridden(thrown, "getMessage")) {
      return "";
    }
    return cut(Optional.ofNullable(thrown.getMessage()).orElse(""));
  }

  private List<Frame> frames(Throwable thrown) {
    if (isOverridden(thrown, "getStackTrace")) {
      return List.of();
    }
    return Arrays.stream(thrown.getStackTrace())
        .filter(element -> loader.has(element.getClassName()))
        .limit(MOST_FRAMES)
        .map(Failures::frame)
        .toList();
  }

  private static Frame frame(StackTraceElement element) {
    return new Frame(
        cut(element.getClassName()),
        cut(element.getMethodName()),
        cut(Optional.ofNullable(element.getFileName()).orElse("")),
        Math.max(0, element.getLineNumber()));
  }

  private static boolean isOverridden(Throwable thrown, String method) {
    try {
      return ProgramLoader.loaded(thrown.getClass().getMethod(method).getDeclaringClass());
    } catch (ReflectiveOperationException | LinkageError e) {
      return true;
    }
  }

  /** Half a surrogate pair is no character, so it is told by its number, as reports do. */
  private static String cut(String text) {
    StringBuilder told = new StringBuilder();
    text.substring(0, Math.min(text.length(), LONGEST_MESSAGE))
        .codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.SURROGATE) {
                told.append("\\u").append(Integer.toHexString(c));
              } else {
                told.appendCodePoint(c);
              }
            });
    return told.toString();
  }
}
