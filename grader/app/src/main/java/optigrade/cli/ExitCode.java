package optigrade.cli;

/** How the process ends; scripts rely on it. */
final class ExitCode {

  static final int ALL_GRADED = 0;
  static final int NOT_ALL_GRADED = 1;
  static final int WRONG_USE = 2;

  /** What {@code check} has to say of a mark. */
  static final int FULL_MARKS = 0;

  static final int LESS = 3;

  /** As after any interrupt from the keyboard. */
  static final int STOPPED = 130;

  private ExitCode() {}
}
