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
 * @param under what stands in front of the paths inside
 */
record Unpacking(String under, Contents contents) {

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
    String path = under + FilenameUtils.separatorsToUnix(name).replaceFirst("^(\\./)+", "");
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
      contents.leaveOut(path, obstacle.get());
    } else if (contents.hasRoom(path, Math.max(0, size))) {
      unpack(path, opening);
    }
  }

  /** The size that an archive states may be a lie: what comes out is counted. */
  private void unpack(String path, Opening opening) {
    try (InputStream in = opening.open()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > Contents.LARGEST_FILE) {
          contents.leaveOut(path, Reason.BOMB);
          return;
        }
      }
      contents.add(path, out.toByteArray());
    } catch (Closed e) {
      contents.leaveOut(path, e.reason);
    } catch (PasswordRequiredException e) {
      contents.leaveOut(path, Reason.LOCKED);
    } catch (IOException | RuntimeException e) {
      contents.leaveOut(path, Reason.DAMAGED);
    }
  }
}
