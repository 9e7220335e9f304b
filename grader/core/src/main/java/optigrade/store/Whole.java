package optigrade.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes files whole or not at all: a part first, which is then renamed over what was there.
 *
 * @param part where a file's part is written, in the same file system as the file
 */
public record Whole(UnaryOperator<Path> part) {

  /**
   * With parts beside the files: only within folders can threads rename at the same time. A writer
   * that is killed leaves a part.
   */
  public static final Whole BESIDE =
      new Whole(file -> file.resolveSibling(file.getFileName() + Whole.PART));

  /** How the name of such a part ends. */
  public static final String PART = ".part";

  private static final int PIECE = 4096;
  private static final AtomicLong PARTS = new AtomicLong();

  /**
   * With parts in a folder that is nobody else's. Makes it, and clears away what a writer that was
   * killed left there.
   */
  static Whole aside(Path aside) throws IOException {
    Files.createDirectories(aside);
    try (Stream<Path> parts = Files.list(aside)) {
      for (Path part : List.copyOf(parts.toList())) {
        Files.delete(part);
      }
    }
    return new Whole(file -> aside.resolve(PARTS.incrementAndGet() + PART));
  }

  /**
   * Whoever opens {@code file} sees either what was there before or all of {@code content}; after a
   * failure what was there before is untouched. Leaves a file alone that is the same already.
   */
  public void write(Path file, byte[] content) throws IOException {
    if (!holds(file, content)) {
      put(file, content);
    }
  }

  /** The same, for whoever knows that the file is another. */
  public void put(Path file, byte[] content) throws IOException {
    Path written = part.apply(file);
    try {
      fill(written, content);
      move(written, file);
    } catch (IOException e) {
      Files.deleteIfExists(written);
      throw e;
    }
  }

  /** In one go, where the system takes it. */
  private static void fill(Path part, byte[] content) throws IOException {
    try (FileChannel out = made(part)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    }
  }

  private static FileChannel made(Path part) throws IOException {
    try {
      return make(part);
    } catch (NoSuchFileException e) {
      Files.createDirectories(part.resolveSibling("."));
    } catch (FileAlreadyExistsException e) {
      // Never written to: it may be a link to something of somebody else's.
      Files.delete(part);
    }
    return make(part);
  }

  // Not Files.createTempFile, which makes a file that only its owner may read.
  private static FileChannel make(Path part) throws IOException {
    return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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

  /** Reads no more than it takes to see that it is another. */
  public static boolean holds(Path file, byte[] content) {
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
}
