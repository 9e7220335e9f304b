package optigrade.worker;

/** The program asked to end. It may catch this in vain. */
final class Ended extends Error {

  private static final long serialVersionUID = 1;

  Ended(int status) {
    super(Integer.toString(status));
  }
}
