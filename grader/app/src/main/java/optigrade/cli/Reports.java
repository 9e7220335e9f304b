package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.formats.ClassFormat;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.formats.ReportFormat;
import optigrade.intake.Apart;
import optigrade.intake.Entry;
import optigrade.model.Language;
import optigrade.model.Text;
import optigrade.pipeline.RefusedException;
import optigrade.report.Summary;
import optigrade.store.InUseException;

/** What all commands share that write a class's reports. */
record Reports(Path out, Language language) {

  private static final int NAMED = 20;

  /** What writes them. */
  interface Writing<T> {
    T run() throws IOException;
  }

  /**
   * @throws UserError where they can't be written there, or another run is at work
   */
  <T> T written(Progress progress, Writing<T> writing) {
    try {
      return writing.run();
    } catch (RefusedException e) {
      throw new UserError(language.of(e.why()));
    } catch (InUseException e) {
      throw new UserError(inUse());
    } catch (IOException e) {
      throw new UserError(
          language
              .of("the reports can't be written to %s: %s", "không ghi được báo cáo vào %s: %s")
              .formatted(out, language.of(Why.of(e))));
    } finally {
      progress.end();
    }
  }

  private String inUse() {
    return language
        .of(
            "another optigrade is at work in %s. Wait until it has ended, or give this one a folder"
                + " of its own with --out.",
            "một tiến trình optigrade khác đang làm việc trong %s. Hãy đợi tiến trình đó xong, hoặc"
                + " chọn thư mục khác bằng --out.")
        .formatted(out);
  }

  /**
   * @throws UserError where they would lie among the hand-ins
   */
  void mustBeApart(List<Path> handIns, List<Entry> entries) {
    Apart.problem(out, handIns, entries)
        .ifPresent(
            why -> {
              throw new UserError(language.of(why));
            });
  }

  /** A report stays when its hand-in was renamed or taken away; nobody should hand it out. */
  void tellEarlier(Console console, Summary summary) {
    Set<String> now =
        summary.lines().stream().map(Summary.Line::submission).collect(Collectors.toSet());
    List<String> earlier =
        folders().filter(name -> !now.contains(name)).sorted().collect(Collectors.toList());
    if (!earlier.isEmpty()) {
      console.say(
          language
              .of(
                  "Reports in %s that are from an earlier run, not this one: %s. Delete them if they"
                      + " are not needed any more.",
                  "Trong %s có báo cáo của lần chấm trước, không thuộc lần này: %s. Hãy xóa nếu không"
                      + " còn cần.")
              .formatted(
                  out,
                  String.join(", ", earlier.subList(0, Math.min(NAMED, earlier.size())))
                      + (earlier.size() > NAMED ? ", ..." : "")));
    }
  }

  /** The names of those that hold a report. */
  private Stream<String> folders() {
    try (Stream<Path> children = Files.list(out)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve("report.json")))
          .map(child -> child.getFileName().toString())
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.of();
    }
  }

  void tellWhere(Console console) {
    console.say(
        language
            .of("The reports are in %s.", "Các báo cáo nằm trong %s.")
            .formatted(out.toAbsolutePath().normalize()));
  }

  /**
   * A mark that is not in a table, or stands beside a key that its system does not know, must not
   * be missed only when the marks are out.
   */
  void tellLeftOut(Console console, Formats formats, Summary summary) {
    Set<String> graded =
        summary.lines().stream()
            .filter(Summary.Marked.class::isInstance)
            .map(Summary.Line::submission)
            .collect(Collectors.toSet());
    for (ReportFormat format : formats.ofReports()) {
      tell(
          console,
          format,
          format.nameless(summary),
          new Text(
              "%s names nobody for %d of whom it is not known by which number that system knows the"
                  + " user (--roster with a column user id), so don't send these: %s",
              "%s không ghi tên ai cho %d bài vì không biết hệ thống đó dùng mã số nào cho người dùng"
                  + " (--roster có cột user id), nên đừng gửi các bài này: %s"));
    }
    for (ClassFormat format : formats.ofClasses()) {
      Map<Boolean, List<String>> leftOut =
          format.leftOut(summary).stream().collect(Collectors.partitioningBy(graded::contains));
      tell(
          console,
          format,
          leftOut.getOrDefault(false, List.of()),
          new Text(
              "%s has no line for %d that could not be graded: %s",
              "%s không có dòng cho %d bài chưa chấm được: %s"));
      tell(
          console,
          format,
          leftOut.getOrDefault(true, List.of()),
          new Text(
              "%s has no line for %d of whom nothing is known by which that system would find the"
                  + " student (--roster): %s",
              "%s không có dòng cho %d bài vì không biết thông tin nào để hệ thống đó tìm ra sinh viên"
                  + " (--roster): %s"));
      tell(
          console,
          format,
          format.rewritten(summary),
          new Text(
              "%s writes %d of the names and keys of students otherwise than they are, because they"
                  + " would be misread there, as a formula for instance. Change them back in the file"
                  + " before you import it, or enter these points by hand: %s",
              "%s ghi %d tên hoặc mã của sinh viên khác với bản gốc, vì nếu giữ nguyên sẽ bị hiểu sai,"
                  + " chẳng hạn thành công thức. Hãy sửa lại trong tệp trước khi nhập, hoặc tự nhập"
                  + " điểm của các sinh viên này: %s"));
    }
  }

  private void tell(Console console, Format format, List<String> ids, Text why) {
    if (!ids.isEmpty()) {
      console.say(language.of(why).formatted(format.file(), ids.size(), String.join(", ", ids)));
    }
  }

  static int exitCode(Summary summary) {
    boolean all = summary.lines().stream().allMatch(Summary.Marked.class::isInstance);
    return all ? ExitCode.ALL_GRADED : ExitCode.NOT_ALL_GRADED;
  }
}
