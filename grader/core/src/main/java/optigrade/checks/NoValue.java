package optigrade.checks;

/** Ends a loop of ours that can't go on, because a part of the program gave it nothing. */
final class NoValue extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoValue() {
    super("no value", null, false, false);
  }
}
