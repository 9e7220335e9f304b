package optigrade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import optigrade.model.Text;
import org.apache.commons.io.FilenameUtils;

/**
 * Reads what an entry holds: its Java sources, or where there are none the names of what is there.
 */
public final class Reader {

  /**
   * A source of that size is refused by the compiler's own limit, with a message; more is not read.
   */
  private static final int LARGEST_FILE = 16 << 20;

  private static final int MOST_FILES = 2_000;
  private static final int DEEPEST = 20;

  private Reader() {}

  /**
   * @throws GraderFault where a file of the submission can't be read: that is not the student's
   *     doing
   */
  public static Submission read(Entry entry) {
    Walk walk = new Walk(entry.path());
    try {
      Files.walkFileTree(entry.path(), java.util.Set.of(), DEEPEST, walk);
      return walk.submission(entry.id());
    } catch (IOException e) {
      throw new GraderFault(
          "unreadable", "%s can't be read: check its permissions.".formatted(entry.path()), e);
    }
  }

  /** Notes what it meets and reads nothing yet. */
  private static final class Walk extends SimpleFileVisitor<Path> implements FileVisitor<Path> {

    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && Debris.isDebris(Listing.nameOf(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (files.size() == MOST_FILES) {
        remarks.add(
            new Text(
                "Only the first %d files were looked at.".formatted(MOST_FILES),
                "Chỉ %d tệp đầu tiên được xem.".formatted(MOST_FILES)));
        return FileVisitResult.TERMINATE;
      }
      if (attributes.isDirectory()) {
        leaveOut(file, "nested too deep", "nằm quá sâu");
      } else if (!attributes.isRegularFile()) {
        leaveOut(
            file, "a link or a device, not a file", "là liên kết hoặc thiết bị, không phải tệp");
      } else if (attributes.size() > LARGEST_FILE) {
        leaveOut(file, "larger than 16 MB", "lớn hơn 16 MB");
      } else if (file.equals(root) || !Debris.isDebris(Listing.nameOf(file))) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private void leaveOut(Path file, String en, String vi) {
      String path = path(file);
      remarks.add(
          new Text(
              "%s is %s and was left out.".formatted(path, en),
              "%s %s nên được bỏ qua.".formatted(path, vi)));
    }

    Submission submission(String id) throws IOException {
      files.sort(Comparator.comparing(this::path));
      List<HandedIn> handedIn = new ArrayList<>();
      for (Path file : chosen()) {
        handedIn.add(new HandedIn(path(file), content(file)));
      }
      return new Submission(id, Submission.Student.unknown(), handedIn, remarks);
    }

    private List<Path> chosen() {
      List<Path> sources = files.stream().filter(f -> HandedIn.isJava(path(f))).toList();
      List<Path> own = sources.stream().filter(f -> !Debris.isBesideTheSources(path(f))).toList();
      return sources.isEmpty() ? files : own.isEmpty() ? sources : own;
    }

    private String path(Path file) {
      return file.equals(root)
          ? Listing.nameOf(file)
          : FilenameUtils.separatorsToUnix(root.relativize(file).toString());
    }

    private static byte[] content(Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(LARGEST_FILE);
      }
    }
  }
}
