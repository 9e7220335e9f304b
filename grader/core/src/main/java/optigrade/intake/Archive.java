package optigrade.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import optigrade.intake.Contents.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.io.FilenameUtils;

/** Reads a zip into memory and never onto a disk, so that no name in it can lead anywhere. */
final class Archive {

  private static final Set<String> NOWHERE = Set.of("..", "");

  /** Text rarely packs to a twentieth, and never to a two-hundredth. */
  private static final int RATIO = 200;

  /** For others a library would be needed that is not there. */
  private static final Set<ZipMethod> UNPACKED =
      EnumSet.of(
          ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED, ZipMethod.BZIP2);

  private Archive() {}

  /**
   * @throws IOException where the file itself can't be read; what is wrong inside is a remark
   */
  static void read(Path path, Contents contents) throws IOException {
    String name = Listing.nameOf(path);
    long size = Files.size(path);
    if (size > Contents.LARGEST_TOTAL) {
      contents.leaveOut(name, Reason.TOO_LARGE);
      return;
    }
    read(name, Files.readAllBytes(path), contents);
  }

  static void read(String name, byte[] bytes, Contents contents) {
    read(name, bytes, "", contents);
  }

  /**
   * @param under what stands in front of the paths inside
   */
  static void read(String name, byte[] bytes, String under, Contents contents) {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String path = FilenameUtils.separatorsToUnix(entry.getName());
        if (!path.endsWith("/")) {
          readEntry(zip, entry, under + path, contents);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      contents.leaveOut(name, Reason.DAMAGED);
    }
  }

  /** Whether a path, taken for what it says, would lead out of the archive. */
  static boolean leadsOut(String path) {
    return Arrays.stream(path.split("/", -1)).anyMatch(NOWHERE::contains)
        || path.matches("(?s)^[A-Za-z]:.*");
  }

  /**
   * @param path what the file is called in the hand-in
   */
  static void readEntry(ZipFile zip, ZipArchiveEntry entry, String path, Contents contents) {
    String[] steps = path.split("/", -1);
    if (Arrays.stream(steps).anyMatch(Debris::isDebris) && !path.contains("..")) {
      return;
    }
    if (leadsOut(path)) {
      contents.leaveOut(path, Reason.OUTSIDE);
    } else if (steps.length > Contents.DEEPEST) {
      contents.leaveOut(path, Reason.TOO_DEEP);
    } else if (entry.isUnixSymlink()) {
      contents.leaveOut(path, Reason.LINK);
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      contents.leaveOut(path, Reason.LOCKED);
    } else if (!UNPACKED.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
      contents.leaveOut(path, Reason.RARE);
    } else if (entry.getSize() > (1 << 20)
        && entry.getSize() / RATIO > Math.max(1, entry.getCompressedSize())) {
      contents.leaveOut(path, Reason.BOMB);
    } else if (contents.hasRoom(path, Math.max(0, entry.getSize()))) {
      unpack(zip, entry, path, contents);
    }
  }

  /** The size that an entry states may be a lie: what comes out is counted. */
  private static void unpack(ZipFile zip, ZipArchiveEntry entry, String path, Contents contents) {
    try (InputStream in = zip.getInputStream(entry)) {
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
    } catch (IOException | RuntimeException e) {
      contents.leaveOut(path, Reason.DAMAGED);
    }
  }
}
