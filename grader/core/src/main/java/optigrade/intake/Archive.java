package optigrade.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.intake.Contents.Reason;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/**
 * Reads an archive into memory and never onto a disk, so that no name in it can lead anywhere. What
 * kind it is its content says; students rename them.
 */
final class Archive {

  private static final Pattern NAME =
      Pattern.compile(
          "(.+?)\\.(zipx?|7z(\\.[0-9]{3})?|rar|tar|tgz|tbz2?|txz|(tar\\.)?(gz|bz2|xz|zst))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** One of several parts, which only all together can be opened. */
  private static final Pattern PART = Pattern.compile(".*\\.[0-9]{3}", Pattern.DOTALL);

  private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1a, 7};

  private static final Set<String> COMPRESSIONS =
      Set.of(
          CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.XZ);

  /** For a dictionary of 64 MB, the largest that packers choose by themselves. */
  static final int MOST_MEMORY_KIB = 80 << 10;

  private Archive() {}

  static boolean isNamed(String name) {
    return NAME.matcher(name).matches();
  }

  /** A name without the ending that says that something is packed in it. */
  static String unpackedName(String name) {
    Matcher archive = NAME.matcher(name);
    return archive.matches() ? archive.group(1) : name;
  }

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
    try {
      Optional<String> compression = Tar.isOne(bytes) ? Optional.empty() : compression(bytes);
      if (compression.isEmpty()) {
        open(name, bytes, new Unpacking(name, under, contents));
      } else if (COMPRESSIONS.contains(compression.get())) {
        decompress(name, bytes, compression.get(), under, contents);
      } else {
        contents.leaveUnopened(name, name, Reason.RARE);
      }
    } catch (MemoryLimitException e) {
      contents.leaveUnopened(name, name, Reason.RARE);
    } catch (IOException | RuntimeException e) {
      if (PART.matcher(name).matches()) {
        contents.leaveUnopened(name, name, Reason.RARE);
      } else {
        contents.leaveOut(name, Reason.DAMAGED);
      }
    }
  }

  private static void open(String name, byte[] bytes, Unpacking unpacking) throws IOException {
    if (Arrays.equals(RAR, Arrays.copyOf(bytes, RAR.length))) {
      unpacking.contents().leaveUnopened(name, name, Reason.RAR);
      return;
    }
    switch (kind(bytes)) {
      case ArchiveStreamFactory.TAR -> Tar.read(bytes, unpacking);
      case ArchiveStreamFactory.SEVEN_Z -> SevenZip.read(name, bytes, unpacking);
      default -> Zip.read(bytes, unpacking);
    }
  }

  /** What comes out is a tar, most often; else it is one file. */
  private static void decompress(
      String name, byte[] bytes, String compression, String under, Contents contents)
      throws IOException {
    byte[] whole;
    try {
      whole = decompressed(bytes, compression, true, contents);
    } catch (MemoryLimitException e) {
      throw e;
    } catch (IOException e) {
      // What stands behind the first part may be nothing of the archive's.
      whole = decompressed(bytes, compression, false, contents);
      contents.leaveOut(name, Reason.CUT);
    }
    if (whole.length > Contents.LARGEST_TOTAL) {
      contents.leaveOut(name, Reason.BOMB);
    } else if (contents.isSpent()) {
      contents.leaveOut(name, Reason.TOO_MUCH);
    } else if (kind(whole).equals(ArchiveStreamFactory.TAR)) {
      Tar.read(whole, new Unpacking(name, under, contents));
    } else if (contents.hasRoom(unpackedName(name), whole.length)) {
      contents.add(unpackedName(name), whole);
    }
  }

  /**
   * As far as it may go.
   *
   * @param allParts whether several may follow one another, as parallel packers make them
   * @throws IOException where nothing of it can be read, or not to the end of all parts
   */
  private static byte[] decompressed(
      byte[] bytes, String compression, boolean allParts, Contents contents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in =
        new CompressorStreamFactory(allParts, MOST_MEMORY_KIB)
            .createCompressorInputStream(compression, new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer);
          n >= 0 && !contents.isSpent() && out.size() <= Contents.LARGEST_TOTAL;
          n = in.read(buffer)) {
        contents.spend(n);
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      if (allParts || out.size() == 0) {
        throw e;
      }
    }
    return out.toByteArray();
  }

  private static Optional<String> compression(byte[] bytes) {
    try {
      return Optional.of(CompressorStreamFactory.detect(new ByteArrayInputStream(bytes)));
    } catch (CompressorException e) {
      return Optional.empty();
    }
  }

  /** Empty for what the library does not know, such as a zip behind a program that unpacks it. */
  private static String kind(byte[] bytes) {
    if (Tar.isOne(bytes)) {
      return ArchiveStreamFactory.TAR;
    }
    try {
      return ArchiveStreamFactory.detect(new ByteArrayInputStream(bytes));
    } catch (ArchiveException e) {
      return "";
    }
  }
}
