package optigrade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import optigrade.intake.Contents.Reason;
import optigrade.model.GraderFault;
import optigrade.model.Submission;
import org.apache.commons.io.FilenameUtils;

/** Reads what an entry holds: its Java sources, or where there are none whatever is there. */
public final class Reader {

  private Reader() {}

  /**
   * @throws GraderFault where a file of the submission can't be read, or an archive in it can't be
   *     opened here: that is not the student's doing
   */
  public static Submission read(Entry entry) {
    Contents contents = new Contents();
    try {
      for (Piece piece : entry.pieces()) {
        read(piece, entry.pieces().size() == 1, contents);
      }
      return contents.submission(entry);
    } catch (IOException e) {
      throw new GraderFault(
          "unreadable",
          "%s can't be read: check its permissions.".formatted(entry.pieces().get(0).origin()),
          e);
    }
  }

  private static void read(Piece piece, boolean isAll, Contents contents) throws IOException {
    if (piece.origin() instanceof Origin.Packed packed) {
      packed.download().read(packed, piece.as(), contents);
    } else if (piece.origin() instanceof Origin.Disk disk) {
      Path path = disk.path();
      if (isAll && Archive.isNamed(Listing.nameOf(path)) && Files.isRegularFile(path)) {
        Archive.read(path, contents);
      } else {
        Files.walkFileTree(path, Set.of(), Contents.DEEPEST, new Walk(path, piece.as(), contents));
      }
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final String name;
    private final Contents contents;

    Walk(Path root, String as, Contents contents) {
      this.root = root;
      this.name = as.isEmpty() ? Listing.nameOf(root) : as;
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
          ? name
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
