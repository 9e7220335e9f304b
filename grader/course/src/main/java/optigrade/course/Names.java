package optigrade.course;

/** What the contract calls the parameters that every rule has. */
public final class Names {

  public static final String WEIGHTS = "W";
  public static final String GRADIENT = "dW";
  public static final String RATE = "lr";

  /** The epoch's number. */
  public static final String COUNT = "t";

  private Names() {}
}
