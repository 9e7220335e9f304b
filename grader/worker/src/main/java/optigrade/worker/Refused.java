package optigrade.worker;

import optigrade.worker.protocol.Reply.Failure;
import optigrade.worker.protocol.Reply.Obstacle;

/** The worker itself gives a call up. An error, so that few programs catch it by accident. */
final class Refused extends Error {

  private static final long serialVersionUID = 1;

  private final Failure failure;
  private final String type;

  private Refused(Failure failure, String type, String message) {
    super(message, null, false, false);
    this.failure = failure;
    this.type = type;
  }

  static Refused because(Obstacle obstacle, String detail) {
    return new Refused(Failure.NOT_CALLABLE, obstacle.name(), detail);
  }

  static Refused tooLarge() {
    return new Refused(Failure.RESULT_TOO_LARGE, "", "");
  }

  Failure failure() {
    return failure;
  }

  String type() {
    return type;
  }
}
