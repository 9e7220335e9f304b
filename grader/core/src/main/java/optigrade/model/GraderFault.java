package optigrade.model;

/** Something that we caused. Caught once, in the pipeline; never a mark. */
public final class GraderFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The code of an archive that can't be opened here, which its student can pack anew. */
  public static final String UNOPENED = "unopened";

  private final String code;
  private final String reason;

  public GraderFault(String code, String message) {
    super(message);
    this.code = code;
    this.reason = message;
  }

  public GraderFault(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.reason = message;
  }

  /** A stable word for reports, such as {@code check-without-outcome}. */
  public String code() {
    return code;
  }

  /** One sentence for the person who runs the grader. */
  public String reason() {
    return reason;
  }
}
