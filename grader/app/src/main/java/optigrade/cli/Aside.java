package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A folder for one hand-in's reports, gone with whoever needed it. */
record Aside(Path folder) implements AutoCloseable {

  static Aside make() throws IOException {
    return new Aside(Files.createTempDirectory("optigrade"));
  }

  @Override
  public void close() {
    FileUtils.deleteQuietly(folder.toFile());
  }
}
