package optigrade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import optigrade.model.HandedIn;
import optigrade.model.Text;
import org.apache.commons.io.FilenameUtils;

/**
 * What the paths on the command line hold: a file is one submission; in a folder each file and each
 * sub-folder is one.
 *
 * @param entries in the order of the paths, inside a folder by name
 * @param complaints paths that can't be used; with any of these nothing should be graded
 * @param leftOut what a folder holds that is not a hand-in, and could be mistaken for one
 */
public record Listing(List<Entry> entries, List<Text> complaints, List<Text> leftOut) {

  public Listing {
    entries = List.copyOf(entries);
    complaints = List.copyOf(complaints);
    leftOut = List.copyOf(leftOut);
  }

  public static Listing of(List<Path> paths) {
    List<Entry> entries = new ArrayList<>();
    List<Text> complaints = new ArrayList<>();
    List<Text> leftOut = new ArrayList<>();
    SafeName names = new SafeName();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        addFolder(path, names, entries, complaints, leftOut);
      } else if (Files.isRegularFile(path)) {
        entries.add(entry(path, names));
      } else {
        complaints.add(unusable(path));
      }
    }
    return new Listing(entries, complaints, leftOut);
  }

  private static void addFolder(
      Path folder, SafeName names, List<Entry> entries, List<Text> complaints, List<Text> leftOut) {
    int before = entries.size();
    try (Stream<Path> children = Files.list(folder)) {
      children
          .filter(child -> !Debris.isDebris(nameOf(child)))
          .sorted(Comparator.comparing(Listing::nameOf))
          .forEach(
              child -> {
                if (isFileOrFolder(child)) {
                  entries.add(entry(child, names));
                } else {
                  leftOut.add(notAHandIn(child));
                }
              });
    } catch (IOException e) {
      complaints.add(
          new Text(
              "The folder %s can't be read: check its permissions.".formatted(folder),
              "Không đọc được thư mục %s: hãy kiểm tra quyền truy cập.".formatted(folder)));
      return;
    }
    if (entries.size() == before) {
      complaints.add(
          new Text(
              "The folder %s holds no submission: put one file or one folder for each student in it."
                  .formatted(folder),
              "Thư mục %s không có bài nộp nào: hãy đặt vào đó mỗi sinh viên một tệp hoặc một thư mục."
                  .formatted(folder)));
    }
  }

  /** Links are followed nowhere: one could lead out of the folder, or back into it. */
  private static boolean isFileOrFolder(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Entry entry(Path path, SafeName names) {
    String name = nameOf(path.toAbsolutePath().normalize());
    boolean isWrapping = HandedIn.isJava(name) || Reader.isArchive(path);
    String bare = isWrapping ? FilenameUtils.removeExtension(name) : name;
    return new Entry(names.of(bare), path);
  }

  static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Text notAHandIn(Path path) {
    return new Text(
        "%s is a link or a device, not a hand-in, and was left out; copy the file itself there."
            .formatted(path),
        "%s là liên kết hoặc thiết bị chứ không phải bài nộp nên được bỏ qua; hãy chép tệp thật vào đó."
            .formatted(path));
  }

  private static Text unusable(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? new Text(
            "%s is neither a file nor a folder that can be read.".formatted(path),
            "%s không phải là tệp hay thư mục đọc được.".formatted(path))
        : new Text(
            "There is no file or folder %s: check the spelling, or the folder you are in."
                .formatted(path),
            "Không có tệp hay thư mục %s: hãy kiểm tra lại tên, hoặc thư mục hiện tại."
                .formatted(path));
  }
}
