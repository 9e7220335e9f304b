package optigrade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import optigrade.intake.Contents.Reason;
import optigrade.intake.Unpacking.Closed;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads a 7z. */
final class SevenZip {

  private SevenZip() {}

  static void read(String name, byte[] bytes, Unpacking unpacking) throws IOException {
    try (SevenZFile archive =
        SevenZFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setMaxMemoryLimitKiB(Archive.MOST_MEMORY_KIB)
            .setDefaultName(name)
            .get()) {
      for (SevenZArchiveEntry entry : archive.getEntries()) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          // What lies before a file has to be unpacked with it.
          unpacking.contents().spend(entry.getSize());
          unpacking.take(
              entry.getName(), entry.getSize(), obstacle(entry), () -> open(archive, entry));
        }
      }
    } catch (PasswordRequiredException e) {
      unpacking.contents().leaveOut(name, Reason.LOCKED);
    } catch (MemoryLimitException e) {
      unpacking.contents().leaveUnopened(name, name, Reason.RARE);
    }
  }

  private static InputStream open(SevenZFile archive, SevenZArchiveEntry entry) throws Closed {
    try {
      return archive.getInputStream(entry);
    } catch (PasswordRequiredException e) {
      throw new Closed(Reason.LOCKED, e);
    } catch (IOException e) {
      // Nothing of the file itself has been read yet: it is the way in which it is packed.
      throw new Closed(Reason.RARE, e);
    }
  }

  private static Optional<Reason> obstacle(SevenZArchiveEntry entry) {
    boolean isLink = entry.getHasWindowsAttributes() && isUnixLink(entry.getWindowsAttributes());
    return isLink ? Optional.of(Reason.LINK) : Optional.empty();
  }

  /** Packed on Unix, the mode stands in the upper half. */
  private static boolean isUnixLink(int attributes) {
    return (attributes & 0x8000) != 0 && (attributes >>> 16 & 0170000) == 0120000;
  }
}
