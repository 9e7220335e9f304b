package optigrade.report;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes a file whole or not at all: aside first, then renamed over what was there. */
public final class Whole {

  private static final int DEEPEST = 2;

  private static final Pattern ASIDE =
      Pattern.compile("\\..+\\.\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.part");

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

  /**
   * Removes what writers that were killed left in the folder and in those right below it. Nobody
   * may be writing there.
   */
  public static void clear(Path folder) throws IOException {
    Files.walkFileTree(folder, Set.of(), DEEPEST, new Clearing());
  }

  /** What can't be read is none of our own. */
  private static final class Clearing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()
          && ASIDE.matcher(String.valueOf(file.getFileName())).matches()) {
        Files.deleteIfExists(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
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
