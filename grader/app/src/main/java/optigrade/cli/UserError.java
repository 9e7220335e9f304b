package optigrade.cli;

/** Something named on the command line can't be used; the message says what, and what to do. */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }
}
