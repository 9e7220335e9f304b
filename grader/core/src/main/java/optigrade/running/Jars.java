package optigrade.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.GraderFault;

/** A run's own folder, and the two process jars: unpacked there, or ready elsewhere. */
final class Jars implements AutoCloseable {

  private static final String READABLE = "rwxr-xr-x";

  private final Path folder;
  private final Optional<QuickStart> ready;

  private Jars(Path folder, Optional<QuickStart> ready) {
    this.folder = folder;
    this.ready = ready;
  }

  static Jars unpack(Path temporary) {
    return unpack(temporary, Optional.empty());
  }

  /**
   * @param temporary where the folder is made
   * @param ready where they need not be unpacked
   */
  static Jars unpack(Path temporary, Optional<QuickStart> ready) {
    try {
      Path folder = Files.createTempDirectory(temporary, "optigrade-").toRealPath();
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        // A worker may run as nobody; nothing in here is secret.
        Files.setPosixFilePermissions(
            folder, java.nio.file.attribute.PosixFilePermissions.fromString(READABLE));
      }
      Jars jars = new Jars(folder, ready);
      if (ready.isEmpty()) {
        copy(jars.worker());
        copy(jars.workshop());
      }
      return jars;
    } catch (IOException e) {
      throw new GraderFault(
          "no-temporary-folder", "Nothing can be written below " + temporary + ": " + e, e);
    }
  }

  static void copy(Path jar) throws IOException {
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
    return jar(Worker.PROCESS);
  }

  Path workshop() {
    return jar(Workshop.PROCESS);
  }

  private Path jar(String process) {
    return ready.map(it -> it.jar(process)).orElseGet(() -> folder.resolve(process + ".jar"));
  }

  /** What lets it start quickly. */
  List<String> flags(String process) {
    return ready.map(it -> it.flags(process)).orElse(List.of());
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
