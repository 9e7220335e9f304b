package optigrade.cli;

import java.util.HashMap;
import java.util.Map;
import optigrade.model.Language;
import optigrade.pipeline.Watcher;
import optigrade.report.Report;

/**
 * Tells how far a run is: one line that is written over on a terminal, a line now and then
 * elsewhere.
 */
final class Progress implements Watcher {

  private static final int LINES_ELSEWHERE = 10;

  private final Console console;
  private final Language language;
  private final boolean quiet;
  // The launcher knows; Java 17 and later ones disagree on what a console is.
  private final boolean terminal = Boolean.getBoolean("optigrade.terminal");
  private final Map<String, String> notes = new HashMap<>();
  private int notGraded;
  private boolean open;

  Progress(Console console, Language language, boolean quiet) {
    this.console = console;
    this.language = language;
    this.quiet = quiet;
  }

  @Override
  public void done(Report report, int done, int total) {
    notGraded += report instanceof Report.NotGraded ? 1 : 0;
    notes.put(report.submission().id(), Note.of(report, language));
    if (quiet || total < 2) {
      return;
    }
    String line =
        language.of("graded %d of %d%s", "đã chấm %d trên %d%s").formatted(done, total, failures());
    if (terminal) {
      console.over(line);
      open = true;
    } else if (done == total || done % Math.max(1, total / LINES_ELSEWHERE) == 0) {
      console.say(line);
    }
  }

  @Override
  public void stopped(int done, int total) {
    end();
    console.say(
        language
            .of(
                "Stopped: %d of %d are graded, and their reports are whole. To go on from there, give"
                    + " the same command again.",
                "Đã dừng: đã chấm %d trên %d bài, báo cáo của các bài đó đầy đủ. Để chấm tiếp, hãy"
                    + " chạy lại đúng lệnh này.")
            .formatted(done, total));
  }

  private String failures() {
    return notGraded == 0
        ? ""
        : language.of(", %d could not be", ", %d không chấm được").formatted(notGraded);
  }

  /** What to say of each submission in one line, by id. */
  Map<String, String> notes() {
    return notes;
  }

  void end() {
    if (open) {
      console.over("");
    }
  }
}
