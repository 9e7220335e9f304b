package optigrade.store;

import java.io.IOException;

/** Another run is at work in the same folder. */
public final class InUseException extends IOException {

  private static final long serialVersionUID = 1;

  InUseException(String message) {
    super(message);
  }
}
