package optigrade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import optigrade.formats.ClassFormat;
import optigrade.formats.Formats;
import optigrade.model.Language;
import optigrade.report.Summary;
import optigrade.store.InUseException;

/** What all commands share that write a class's reports. */
record Reports(Path out, Language language) {

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
    } catch (InUseException e) {
      throw new UserError(inUse());
    } catch (IOException e) {
      throw new UserError(
          language
              .of("the reports can't be written to %s: %s", "không ghi được báo cáo vào %s: %s")
              .formatted(out, e));
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

  void tellWhere(Console console) {
    console.say(
        language
            .of("The reports are in %s.", "Các báo cáo nằm trong %s.")
            .formatted(out.toAbsolutePath().normalize()));
  }

  /** A mark that is not in a table must not be missed only when the marks are out. */
  void tellLeftOut(Console console, Formats formats, Summary summary) {
    for (ClassFormat format : formats.ofClasses()) {
      List<String> ids = format.leftOut(summary);
      if (!ids.isEmpty()) {
        console.say(
            language
                .of(
                    "%s has no line for %d: they were not graded, or nothing is known by which that"
                        + " system would find the student (--roster): %s",
                    "%s không có dòng cho %d bài: chưa chấm được, hoặc không biết thông tin nào để hệ"
                        + " thống đó tìm ra sinh viên (--roster): %s")
                .formatted(format.file(), ids.size(), String.join(", ", ids)));
      }
    }
  }

  static int exitCode(Summary summary) {
    boolean all = summary.lines().stream().allMatch(Summary.Marked.class::isInstance);
    return all ? ExitCode.ALL_GRADED : ExitCode.NOT_ALL_GRADED;
  }
}
