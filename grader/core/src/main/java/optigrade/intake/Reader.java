package optigrade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import optigrade.intake.Contents.Reason;
import optigrade.model.GraderFault;
import optigrade.model.Submission;
import org.apache.commons.io.FilenameUtils;

/** Reads what an entry holds: its Java sources, or where there are none whatever is there. */
public final class Reader {

  private Reader() {}

  /**
   * @throws GraderFault where a file of the submission can't be read: that is not the student's
   *     doing
   */
  public static Submission read(Entry entry) {
    Contents contents = new Contents();
    try {
      if (isArchive(entry.path()) && Files.isRegularFile(entry.path())) {
        Archive.read(entry.path(), contents);
      } else {
        Files.walkFileTree(
            entry.path(), Set.of(), Contents.DEEPEST, new Walk(entry.path(), contents));
      }
      return contents.submission(entry.id());
    } catch (IOException e) {
      throw new GraderFault(
          "unreadable", "%s can't be read: check its permissions.".formatted(entry.path()), e);
    }
  }

  static boolean isArchive(Path path) {
    return Listing.nameOf(path).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Contents contents;

    Walk(Path root, Contents contents) {
      this.root = root;
      this.contents = contents;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && Debris.isDebris(Listing.nameOf(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = path(file);
      if (!file.equals(root) && Debris.isDebris(Listing.nameOf(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isDirectory()) {
        contents.leaveOut(path, Reason.TOO_DEEP);
      } else if (!attributes.isRegularFile()) {
        contents.leaveOut(path, Reason.LINK);
      } else if (contents.hasRoom(path, attributes.size())) {
        contents.add(path, content(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
      return file.equals(root)
          ? Listing.nameOf(file)
          : FilenameUtils.separatorsToUnix(root.relativize(file).toString());
    }

    /** Bounded, because a file may grow while it is read. */
    private static byte[] content(Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(Contents.LARGEST_FILE);
      }
    }
  }
}
