package optigrade.worker;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import optigrade.worker.protocol.Reply.Failed;
import optigrade.worker.protocol.Reply.Frame;

/**
 * Why classes of a program could not be initialized. Java tells only once; whoever needs such a
 * class later is told the same again.
 */
final class BrokenClasses {

  private static final String AGAIN = "Could not initialize class ";

  private final Map<String, Failed> reasons = new ConcurrentHashMap<>();

  /** Returns what it is given. */
  Failed note(Failed failed) {
    for (Frame frame : failed.frames()) {
      if (frame.function().equals("<clinit>")) {
        reasons.putIfAbsent(frame.owner(), failed);
      }
    }
    return failed;
  }

  /** What broke the class that could not be used now, if that is what was thrown. */
  Optional<Failed> reason(Throwable thrown) {
    if (thrown.getClass() != NoClassDefFoundError.class || thrown.getMessage() == null) {
      return Optional.empty();
    }
    String message = thrown.getMessage();
    return message.startsWith(AGAIN)
        ? Optional.ofNullable(reasons.get(message.substring(AGAIN.length())))
        : Optional.empty();
  }
}
