package optigrade.judging;

/** Ends a loop of ours that can't go on, because a part of the program gave it nothing. */
public final class NoValue extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoValue() {
    super("no value", null, false, false);
  }
}
