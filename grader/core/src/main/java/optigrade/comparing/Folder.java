package optigrade.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import optigrade.model.HandedIn;
import optigrade.workshop.messages.Decoding;

/** Copies of sources for the program to read, named by numbers alone; gone when this is closed. */
final class Folder implements AutoCloseable {

  private final Path path;
  private final Thread farewell;

  Folder(Path temporary) throws IOException {
    this.path = Files.createTempDirectory(temporary, "optigrade-similarity");
    this.farewell = new Thread(() -> delete(path), "optigrade-similarity-end");
    Runtime.getRuntime().addShutdownHook(farewell);
    Files.createDirectory(handIns());
  }

  Path path() {
    return path;
  }

  Path handIns() {
    return path.resolve("hand-ins");
  }

  Path answer() {
    return path.resolve("answer");
  }

  /** Only what is Java. */
  void put(int number, List<HandedIn> files) throws IOException {
    Path folder = Files.createDirectory(handIns().resolve("" + number));
    int i = 0;
    for (HandedIn file : files) {
      Path copy = folder.resolve("%05d.java".formatted(i++));
      Files.writeString(
          copy, Decoding.of(file.content()).text().orElse(""), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    delete(path);
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException e) {
      // The whole program is ending already, and deletes it once more.
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // What is left lies in the system's own folder for such things.
    }
  }
}
