package optigrade.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.intake.Contents.Reason;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Reads a tar. */
final class Tar {

  private static final int BLOCK = 512;
  private static final int SIZE = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int TYPE = 156;
  private static final int MAGIC = 257;

  /** The types of long names, long links' names, and of pax in its three kinds. */
  private static final String LONG_HEADERS = "LKxXg";

  private static final Pattern OCTAL = Pattern.compile(" *([0-7]+)[ \\x00]*");

  private static final double MOST_WORK = 1L << 31;

  private Tar() {}

  static void read(byte[] bytes, Unpacking unpacking) throws IOException {
    if (isEndless(bytes)) {
      throw new IOException("headers without end");
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (!entry.isDirectory()) {
          unpacking.take(
              entry.getName(),
              entry.getRealSize(),
              obstacle(entry, tar),
              () -> CloseShieldInputStream.wrap(tar));
        }
      }
    }
  }

  /** Whether it begins as a tar does, whatever the name of its first file looks like. */
  static boolean isOne(byte[] bytes) {
    return bytes.length >= BLOCK
        && new String(bytes, MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  /**
   * Whether long names and other headers of variable length take more than seconds: the library's
   * time grows with the square of each.
   */
  private static boolean isEndless(byte[] bytes) {
    double work = 0;
    for (int block = 0; block + BLOCK <= bytes.length; block += BLOCK) {
      if (LONG_HEADERS.indexOf(bytes[block + TYPE]) >= 0) {
        work += Math.pow(size(bytes, block + SIZE), 2);
      }
    }
    return work > MOST_WORK;
  }

  /** In octal digits, or in binary where it is meant to be huge; text is neither. */
  private static double size(byte[] bytes, int at) {
    if (bytes[at] < 0) {
      return bytes[at + 1] == 0 && bytes[at + 2] == 0 ? Integer.MAX_VALUE : 0;
    }
    String digits = new String(bytes, at, SIZE_LENGTH, StandardCharsets.ISO_8859_1);
    Matcher octal = OCTAL.matcher(digits);
    return octal.matches() ? Long.parseLong(octal.group(1), 8) : 0;
  }

  private static boolean isNoFile(TarArchiveEntry entry) {
    return entry.isSymbolicLink()
        || entry.isLink()
        || entry.isFIFO()
        || entry.isBlockDevice()
        || entry.isCharacterDevice();
  }

  private static Optional<Reason> obstacle(TarArchiveEntry entry, TarArchiveInputStream tar) {
    if (isNoFile(entry)) {
      return Optional.of(Reason.LINK);
    }
    if (!tar.canReadEntryData(entry)) {
      return Optional.of(Reason.RARE);
    }
    return Unpacking.isBomb(entry.getRealSize(), entry.getSize())
        ? Optional.of(Reason.BOMB)
        : Optional.empty();
  }
}
