package optigrade.store;

import java.io.IOException;

/** These bytes are not what was once written. */
final class DamagedException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedException(String what) {
    super(what);
  }

  DamagedException(String what, Throwable cause) {
    super(what, cause);
  }
}
