package optigrade.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes files whole or not at all: aside first, then renamed over what was there.
 *
 * @param aside a folder for parts, in the same file system as the files; nobody else's
 */
record Whole(Path aside) {

  /** Makes the folder for parts, and clears away what a writer that was killed left there. */
  static Whole by(Path aside) throws IOException {
    Files.createDirectories(aside);
    try (Stream<Path> parts = Files.list(aside)) {
      for (Path part : List.copyOf(parts.toList())) {
        Files.delete(part);
      }
    }
    return new Whole(aside);
  }

  /**
   * Whoever opens {@code file} sees either what was there before or all of {@code content}; after a
   * failure what was there before is untouched. Leaves a file alone that is the same already.
   */
  void write(Path file, byte[] content) throws IOException {
    if (!holds(file, content)) {
      put(file, content);
    }
  }

  /** The same, for whoever knows that the file is another. */
  void put(Path file, byte[] content) throws IOException {
    // Not Files.createTempFile, which makes a file that only its owner may read.
    Path part = aside.resolve(UUID.randomUUID() + ".part");
    try {
      Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(part, file);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  static boolean holds(Path file, byte[] content) {
    try {
      return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException e) {
      return false;
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      over(part, file);
    } catch (NoSuchFileException e) {
      Files.createDirectories(file.resolveSibling("."));
      over(part, file);
    }
  }

  private static void over(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
