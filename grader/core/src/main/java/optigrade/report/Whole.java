package optigrade.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: aside first, then renamed over what was there. */
public final class Whole {

  private Whole() {}

  /**
   * Whoever opens {@code file} sees either what was there before or all of {@code content}; after a
   * failure what was there before is untouched.
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = Files.createDirectories(parent(file));
    // Not Files.createTempFile, which makes a file that only its owner may read.
    Path aside = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(aside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException(file + " is a root folder");
    }
    return parent;
  }
}
