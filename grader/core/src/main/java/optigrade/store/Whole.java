package optigrade.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Writes files whole or not at all: aside first, then renamed over what was there.
 *
 * @param aside a folder for parts, in the same file system as the files; nobody else's
 */
record Whole(Path aside) {

  private static final int PIECE = 4096;
  private static final AtomicLong PARTS = new AtomicLong();

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
    Path part = aside.resolve(PARTS.incrementAndGet() + ".part");
    try {
      fill(part, content);
      move(part, file);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /** In one go, where the system takes it. */
  private static void fill(Path part, byte[] content) throws IOException {
    try (FileChannel out =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    }
  }

  /** Reads no more than it takes to see that it is another. */
  static boolean holds(Path file, byte[] content) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] piece = new byte[PIECE];
      int at = 0;
      for (int read = in.read(piece); read > 0; read = in.read(piece)) {
        int end = at + read;
        if (end > content.length || !Arrays.equals(piece, 0, read, content, at, end)) {
          return false;
        }
        at = end;
      }
      return at == content.length;
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
