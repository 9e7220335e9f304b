package optigrade.intake;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import optigrade.intake.Contents.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Reads a zip. */
final class Zip {

  /** For others a library would be needed that is not there. */
  private static final Set<ZipMethod> UNPACKED =
      EnumSet.of(
          ZipMethod.STORED,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.BZIP2,
          ZipMethod.XZ);

  private Zip() {}

  static void read(byte[] bytes, Unpacking unpacking) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        take(zip, entry, entry.getName(), unpacking);
      }
    }
  }

  /**
   * @param path what the file is called in the hand-in
   */
  static void take(ZipFile zip, ZipArchiveEntry entry, String path, Unpacking unpacking) {
    unpacking.take(path, entry.getSize(), obstacle(entry), () -> zip.getInputStream(entry));
  }

  private static Optional<Reason> obstacle(ZipArchiveEntry entry) {
    if (entry.isUnixSymlink()) {
      return Optional.of(Reason.LINK);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(Reason.LOCKED);
    }
    if (!UNPACKED.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
      return Optional.of(Reason.RARE);
    }
    return Unpacking.isBomb(entry.getSize(), entry.getCompressedSize())
        ? Optional.of(Reason.BOMB)
        : Optional.empty();
  }
}
