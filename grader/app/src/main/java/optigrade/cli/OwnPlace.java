package optigrade.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the code at work was loaded from: our jar, or in a build a folder of classes. */
final class OwnPlace {

  private OwnPlace() {}

  static Path get() {
    try {
      return Path.of(OwnPlace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("our own code stands nowhere", e);
    }
  }
}
