package optigrade.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import optigrade.intake.Contents.Reason;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Reads a tar. */
final class Tar {

  private Tar() {}

  static void read(byte[] bytes, Unpacking unpacking) throws IOException {
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

  private static Optional<Reason> obstacle(TarArchiveEntry entry, TarArchiveInputStream tar) {
    if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
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
