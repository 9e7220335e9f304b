package optigrade.pipeline;

import java.io.IOException;
import optigrade.model.Text;

/** What was asked for can't be done with what is there; says what to do instead. */
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Text why;

  RefusedException(Text why) {
    super(why.en());
    this.why = why;
  }

  public Text why() {
    return why;
  }
}
