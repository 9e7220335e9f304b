package optigrade.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import optigrade.model.GraderFault;

/** The two process jars, unpacked for one run into a folder of its own. */
final class Jars implements AutoCloseable {

  private static final String READABLE = "rwxr-xr-x";

  private final Path folder;

  private Jars(Path folder) {
    this.folder = folder;
  }

  /**
   * @param temporary where the folder is made
   */
  static Jars unpack(Path temporary) {
    try {
      Path folder = Files.createTempDirectory(temporary, "optigrade-").toRealPath();
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        // A worker may run as nobody; nothing in here is secret.
        Files.setPosixFilePermissions(
            folder, java.nio.file.attribute.PosixFilePermissions.fromString(READABLE));
      }
      Jars jars = new Jars(folder);
      for (Path jar : List.of(jars.worker(), jars.workshop())) {
        copy(jar);
      }
      return jars;
    } catch (IOException e) {
      throw new GraderFault(
          "no-temporary-folder", "Nothing can be written below " + temporary + ": " + e, e);
    }
  }

  private static void copy(Path jar) throws IOException {
    String name = jar.getFileName().toString();
    try (InputStream content = Jars.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new GraderFault("incomplete-installation", name + " is missing from this program.");
      }
      Files.copy(content, jar);
    }
  }

  Path folder() {
    return folder;
  }

  Path worker() {
    return folder.resolve("worker.jar");
  }

  Path workshop() {
    return folder.resolve("workshop.jar");
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A jar that is still open on Windows stays; the system empties its temporary folder itself.
    }
  }
}
