package optigrade.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import optigrade.intake.Contents.Reason;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.io.FilenameUtils;

/**
 * Takes from an archive what may be taken.
 *
 * @param archive what it is called; empty for a whole class's
 * @param under what stands in front of the paths inside
 */
record Unpacking(String archive, String under, Contents contents) {

  private static final int LONGEST_PATH = 4096;

  private static final Set<String> NOWHERE = Set.of("..", "");

  /** Text rarely packs to a twentieth, and never to a two-hundredth. */
  private static final int RATIO = 200;

  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException, Closed;
  }

  /** A file can't be opened for a reason that only the attempt shows. */
  static final class Closed extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    Closed(Reason reason, IOException cause) {
      super(cause);
      this.reason = reason;
    }
  }

  /** Whether a file that says so of itself can only be there to fill the memory. */
  static boolean isBomb(long size, long packed) {
    return size > (1 << 20) && size / RATIO > Math.max(1, packed);
  }

  /** Whether a path, taken for what it says, would lead out of the archive. */
  static boolean leadsOut(String path) {
    return Arrays.stream(path.split("/", -1)).anyMatch(NOWHERE::contains)
        || path.matches("(?s)^[A-Za-z]:.*");
  }

  /**
   * @param name as the archive has it
   * @param size as the archive says
   * @param obstacle why it can't be read in any case
   */
  void take(String name, long size, Optional<Reason> obstacle, Opening opening) {
    contents.see();
    if (contents.isSpent()) {
      contents.leaveOut(under + name, Reason.TOO_MUCH);
      return;
    }
    if (name.length() > LONGEST_PATH) {
      contents.leaveOut(name, Reason.TOO_DEEP);
      return;
    }
    String path = under + plain(name);
    String[] steps = path.split("/", -1);
    boolean isDebris = Arrays.stream(steps).anyMatch(Debris::isDebris) && !path.contains("..");
    if (isDebris || path.endsWith("/")) {
      return;
    }
    if (leadsOut(path)) {
      contents.leaveOut(path, Reason.OUTSIDE);
    } else if (steps.length > Contents.DEEPEST) {
      contents.leaveOut(path, Reason.TOO_DEEP);
    } else if (obstacle.isPresent()) {
      leaveOut(path, obstacle.get());
    } else if (contents.has(path)) {
      contents.leaveOut(path, Reason.TWICE);
    } else if (contents.hasRoom(path, Math.max(0, size))) {
      unpack(path, opening);
    }
  }

  /** With Unix's separators, and without steps that lead nowhere. */
  private static String plain(String name) {
    return FilenameUtils.separatorsToUnix(name)
        .replaceAll("(?<!^)/+(\\./+)*", "/")
        .replaceFirst("^(\\./)+", "");
  }

  private void leaveOut(String path, Reason reason) {
    if (reason.isOurs()) {
      contents.leaveUnopened(archive.isEmpty() ? path : archive, path, reason);
    } else {
      contents.leaveOut(path, reason);
    }
  }

  /** The size that an archive states may be a lie: what comes out is counted. */
  private void unpack(String path, Opening opening) {
    try (InputStream in = opening.open()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        contents.spend(n);
        if (out.size() > Contents.LARGEST_FILE) {
          contents.leaveOut(path, Reason.BOMB);
          return;
        }
      }
      contents.add(path, out.toByteArray());
    } catch (Closed e) {
      leaveOut(path, e.reason);
    } catch (PasswordRequiredException e) {
      contents.leaveOut(path, Reason.LOCKED);
    } catch (IOException | RuntimeException e) {
      contents.leaveOut(path, Reason.DAMAGED);
    }
  }
}
