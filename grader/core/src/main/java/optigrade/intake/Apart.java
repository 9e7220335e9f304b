package optigrade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.Text;

/** Keeps reports and hand-ins apart: what was written once must not be graded the next time. */
public final class Apart {

  private Apart() {}

  /** What to say where reports would lie among the files of a hand-in, or the other way round. */
  public static Optional<Text> problem(Path out, List<Path> inputs, List<Entry> entries) {
    Path to = real(out);
    List<Path> given = inputs.stream().filter(Files::isDirectory).map(Apart::real).toList();
    boolean isMixed =
        entries.stream().anyMatch(entry -> isAmong(to, entry, given) || isMixed(to, given, entry));
    return isMixed ? Optional.of(SearchWording.mixed(out)) : Optional.empty();
  }

  private static boolean isAmong(Path to, Entry entry, List<Path> given) {
    Path report = to.resolve(entry.id());
    return given.stream()
        .anyMatch(it -> to.equals(it) || (report.startsWith(it) && !to.startsWith(it)));
  }

  private static boolean isMixed(Path to, List<Path> given, Entry entry) {
    Path report = to.resolve(entry.id());
    return folders(entry)
        .anyMatch(
            own ->
                to.startsWith(own)
                    || report.startsWith(own)
                    || (own.startsWith(to) && given.stream().anyMatch(to::startsWith)));
  }

  private static Stream<Path> folders(Entry entry) {
    return entry.pieces().stream()
        .map(Piece::origin)
        .filter(Origin.Disk.class::isInstance)
        .map(origin -> ((Origin.Disk) origin).path())
        .filter(Files::isDirectory)
        .map(Apart::real);
  }

  /** Whether a folder is one that reports went to. */
  static boolean isOurs(Path folder) {
    return Files.isDirectory(folder.resolve(".store"), LinkOption.NOFOLLOW_LINKS);
  }

  /** Without links and as it is spelt on the disk, as far as it is there. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      return whole.toRealPath();
    } catch (IOException e) {
      Path parent = whole.getParent();
      Path name = whole.getFileName();
      return parent == null || name == null ? whole : real(parent).resolve(name);
    }
  }
}
