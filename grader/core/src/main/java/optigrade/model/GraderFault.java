package optigrade.model;

/** Something that we caused. Caught once, in the pipeline; never a mark. */
public final class GraderFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  public GraderFault(String code, String message) {
    super(message);
    this.code = code;
  }

  public GraderFault(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** A stable word for reports, such as {@code check-without-outcome}. */
  public String code() {
    return code;
  }
}
