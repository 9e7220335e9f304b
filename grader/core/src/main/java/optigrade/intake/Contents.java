package optigrade.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import optigrade.model.Text;

/**
 * Gathers what a folder or an archive holds, within bounds, and picks from it what is to be graded.
 * What is left out is said, up to a number of remarks that people still read.
 */
final class Contents {

  /**
   * A source of that size is refused by the compiler's own limit, with a message; more is not read.
   */
  static final int LARGEST_FILE = 16 << 20;

  static final int LARGEST_TOTAL = 64 << 20;
  static final int MOST_FILES = 2_000;
  static final int DEEPEST = 20;

  /** What archives hold is unpacked as far as that, duplicates and what is left out as well. */
  private static final long MOST_UNPACKED = 4L * LARGEST_TOTAL;

  private static final int MOST_ENTRIES = 100_000;

  /** A project packed by its student, then by a system. */
  private static final int MOST_NESTED = 3;

  private static final int MOST_REMARKS = 20;
  private static final int LONGEST_PATH = 400;

  private final List<HandedIn> files = new ArrayList<>();
  private final List<Text> remarks = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final List<Unopened> unopened = new ArrayList<>();
  private long total;
  private long unpacked;
  private int seen;

  /** What somebody else could read. */
  private record Unopened(String archive, String path) {}

  /**
   * Why a file is left out.
   *
   * @param isOurs whether somebody else could read it; see {@link #leaveUnopened}
   */
  record Reason(String en, String vi, boolean isOurs) {

    private Reason(String en, String vi) {
      this(en, vi, false);
    }

    static final Reason LINK =
        new Reason(
            "is a link or a device, not a file, and was left out",
            "là liên kết hoặc thiết bị chứ không phải tệp, nên được bỏ qua");
    static final Reason TOO_LARGE =
        new Reason("is larger than 16 MB and was left out", "lớn hơn 16 MB nên được bỏ qua");
    static final Reason TOO_DEEP =
        new Reason("is nested too deep and was left out", "nằm quá sâu nên được bỏ qua");
    static final Reason TOO_MUCH =
        new Reason(
            "was left out: there are more than %d files or 64 MB".formatted(MOST_FILES),
            "được bỏ qua: có hơn %d tệp hoặc 64 MB".formatted(MOST_FILES));
    static final Reason OUTSIDE =
        new Reason(
            "points out of the archive and was left out", "trỏ ra ngoài tệp nén nên được bỏ qua");
    static final Reason TWICE =
        new Reason(
            "is there twice; the first was taken", "xuất hiện hai lần; chỉ lấy tệp đầu tiên");
    static final Reason LOCKED =
        new Reason(
            "is encrypted and can't be read: hand it in without a password",
            "được đặt mật khẩu nên không đọc được: hãy nộp lại không có mật khẩu");
    static final Reason RARE =
        new Reason(
            "is packed in a way that can't be read here: pack it as an ordinary zip",
            "được nén theo kiểu không đọc được ở đây: hãy nén lại thành tệp zip thông thường",
            true);
    static final Reason RAR =
        new Reason(
            "is a RAR archive, which can't be opened here: pack it as an ordinary zip",
            "là tệp RAR, không mở được ở đây: hãy nén lại thành tệp zip thông thường",
            true);
    static final Reason BOMB =
        new Reason(
            "unpacks to far more than its size and was left out",
            "giải nén ra lớn hơn rất nhiều so với dung lượng nên được bỏ qua");
    static final Reason UNREAD =
        new Reason(
            "was not opened: Java files stand beside it, and only those were graded; what should count must stand there, too",
            "không được mở: bên cạnh nó có tệp Java và chỉ các tệp đó được chấm; phần muốn được tính cũng phải nằm ở đó");
    static final Reason CUT =
        new Reason(
            "is damaged at its end; what could be unpacked was taken",
            "bị hỏng ở phần cuối; phần nào giải nén được đã được lấy");
    static final Reason DAMAGED =
        new Reason(
            "is damaged and can't be unpacked: pack it again",
            "bị hỏng, không giải nén được: hãy nén lại");
  }

  void leaveOut(String path, Reason reason) {
    String shown = shown(path);
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(
          new Text("%s %s.".formatted(shown, reason.en()), "%s %s.".formatted(shown, reason.vi())));
    } else if (remarks.size() == MOST_REMARKS) {
      remarks.add(new Text("More was left out.", "Còn tệp khác bị bỏ qua."));
    }
  }

  /** The same of what can't be opened here, which is no reason for a mark. */
  void leaveUnopened(String archive, String path, Reason reason) {
    unopened.add(new Unopened(shown(archive), path));
    leaveOut(path, reason);
  }

  /** Counts what had to be unpacked, whatever became of it. */
  void spend(long bytes) {
    unpacked = Math.min(MOST_UNPACKED + 1, unpacked + Math.min(bytes, MOST_UNPACKED + 1));
  }

  /** Counts one more entry of an archive. */
  void see() {
    seen++;
  }

  boolean isSpent() {
    return unpacked > MOST_UNPACKED || seen > MOST_ENTRIES;
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  /** Whether there is room for a file of that size; where not, says so. */
  boolean hasRoom(String path, long size) {
    if (size > LARGEST_FILE) {
      leaveOut(path, Reason.TOO_LARGE);
      return false;
    }
    if (paths.size() >= MOST_FILES || total + size > LARGEST_TOTAL) {
      leaveOut(path, Reason.TOO_MUCH);
      return false;
    }
    return true;
  }

  void add(String path, byte[] content) {
    if (!paths.add(path)) {
      leaveOut(path, Reason.TWICE);
      return;
    }
    total += content.length;
    files.add(new HandedIn(shown(path), content));
  }

  /**
   * @throws GraderFault where the program may be in what can't be opened here
   */
  Submission submission(Entry entry) {
    for (int i = 0; i < MOST_NESTED && openPacked(); i++) {
      // Once more for what was packed in that.
    }
    boolean isWhole =
        files.stream().anyMatch(HandedIn::isJava)
            && unopened.stream().noneMatch(it -> HandedIn.isJava(it.path()));
    if (!isWhole && !unopened.isEmpty()) {
      throw new GraderFault(
          GraderFault.UNOPENED,
          "There may be a program in %s, which is packed in a way that can't be opened here: put a"
                  .formatted(unopened.get(0).archive())
              + " folder with what is in it in its place, or have it packed again as an ordinary zip.");
    }
    files.stream()
        .filter(it -> Archive.isNamed(it.path()) && files.stream().anyMatch(HandedIn::isJava))
        .map(HandedIn::path)
        .sorted()
        .forEach(path -> leaveOut(path, Reason.UNREAD));
    List<Text> all = new ArrayList<>(entry.remarks());
    all.addAll(remarks);
    List<HandedIn> chosen = new ArrayList<>(chosen());
    chosen.sort(Comparator.comparing(HandedIn::path));
    return new Submission(entry.id(), entry.student(), chosen, all, entry.received());
  }

  /** Opens the archives in a hand-in where no source stands beside them: one could be a copy. */
  private boolean openPacked() {
    List<HandedIn> packed = files.stream().filter(file -> Archive.isNamed(file.path())).toList();
    if (packed.isEmpty() || files.stream().anyMatch(HandedIn::isJava)) {
      return false;
    }
    files.removeAll(packed);
    packed.forEach(archive -> paths.remove(archive.path()));
    for (HandedIn archive : packed) {
      String under = packed.size() == 1 ? "" : archive.path() + "/";
      Archive.read(archive.path(), archive.content(), under, this);
    }
    return true;
  }

  private List<HandedIn> chosen() {
    List<HandedIn> sources = files.stream().filter(HandedIn::isJava).toList();
    List<HandedIn> own =
        sources.stream().filter(f -> !Debris.isBesideTheSources(f.path())).toList();
    return sources.isEmpty() ? files : own.isEmpty() ? sources : own;
  }

  /** A path of bounded length in which nothing can steer a terminal or turn the text around. */
  static String shown(String path) {
    StringBuilder shown = new StringBuilder();
    path.codePoints()
        .limit(LONGEST_PATH)
        .map(c -> SafeName.isPlain(c) || c == '/' || " #&=!~$%^{};".indexOf(c) >= 0 ? c : '_')
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
