package optigrade.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.intake.Contents.Reason;
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
      Pattern.compile("(?s)(.+?)\\.(zip|7z|rar|tar|tgz|tbz2?|txz|(tar\\.)?(gz|bz2|xz))");

  private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1a, 7};

  private static final Set<String> COMPRESSIONS =
      Set.of(
          CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.XZ);

  /** For the dictionaries of archives larger than a hand-in may be, more would be asked for. */
  static final int MOST_MEMORY_KIB = 2 * Contents.LARGEST_TOTAL / 1024;

  private Archive() {}

  static boolean isNamed(String name) {
    return NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** A name without the ending that says that something is packed in it. */
  static String unpackedName(String name) {
    Matcher archive = NAME.matcher(name.toLowerCase(Locale.ROOT));
    return archive.matches() ? name.substring(0, archive.end(1)) : name;
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
      Optional<String> compression = compression(bytes);
      if (compression.isPresent()) {
        decompress(name, bytes, compression.get(), under, contents);
      } else {
        open(name, bytes, new Unpacking(under, contents));
      }
    } catch (IOException | RuntimeException e) {
      contents.leaveOut(name, Reason.DAMAGED);
    }
  }

  private static void open(String name, byte[] bytes, Unpacking unpacking) throws IOException {
    if (Arrays.equals(RAR, Arrays.copyOf(bytes, RAR.length))) {
      unpacking.contents().leaveOut(name, Reason.RAR);
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
    try (InputStream in =
        new CompressorStreamFactory(true, MOST_MEMORY_KIB)
            .createCompressorInputStream(compression, new ByteArrayInputStream(bytes))) {
      whole = in.readNBytes(Contents.LARGEST_TOTAL + 1);
    }
    if (whole.length > Contents.LARGEST_TOTAL) {
      contents.leaveOut(name, Reason.BOMB);
    } else if (kind(whole).equals(ArchiveStreamFactory.TAR)) {
      Tar.read(whole, new Unpacking(under, contents));
    } else if (contents.hasRoom(unpackedName(name), whole.length)) {
      contents.add(unpackedName(name), whole);
    }
  }

  private static Optional<String> compression(byte[] bytes) {
    try {
      return Optional.of(CompressorStreamFactory.detect(new ByteArrayInputStream(bytes)))
          .filter(COMPRESSIONS::contains);
    } catch (CompressorException e) {
      return Optional.empty();
    }
  }

  /** Empty for what the library does not know, such as a zip behind a program that unpacks it. */
  private static String kind(byte[] bytes) {
    try {
      return ArchiveStreamFactory.detect(new ByteArrayInputStream(bytes));
    } catch (ArchiveException e) {
      return "";
    }
  }
}
