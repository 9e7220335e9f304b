package optigrade.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the code at work was loaded from: our jar, or in a build a folder of classes. */
final class OwnPlace {

  private OwnPlace() {}

  /**
   * The jar to hand on.
   *
   * @param named on the command line
   */
  static Path jar(@Nullable Path named) {
    if (named != null) {
      return named;
    }
    if (Files.isRegularFile(get())) {
      return get();
    }
    throw new UserError("this optigrade runs from no jar; name one with --jar.");
  }

  static Path get() {
    try {
      return Path.of(OwnPlace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("our own code stands nowhere", e);
    }
  }
}
