package optigrade.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import optigrade.model.Language;
import optigrade.pipeline.Watcher;
import optigrade.report.Report;

/**
 * Tells how far a run is: a bar that is written over on a terminal, a line now and then elsewhere.
 */
final class Progress implements Watcher {

  private static final int LINES_ELSEWHERE = 10;
  private static final long BETWEEN_MILLIS = 250;
  private static final Duration SLOW = Duration.ofSeconds(3);

  private final Console console;
  private final Language language;
  private final boolean quiet;
  // The launcher knows; Java 17 and later ones disagree on what a console is.
  private final boolean terminal = Boolean.getBoolean("optigrade.terminal");
  private final long start = System.nanoTime();
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, Long> underWay = new LinkedHashMap<>();
  private final Timer drawing = new Timer("optigrade-progress", true);
  private int done;
  private int total;
  private int notGraded;
  private boolean open;
  private boolean ended;

  Progress(Console console, Language language, boolean quiet) {
    this.console = console;
    this.language = language;
    this.quiet = quiet;
    if (terminal && !quiet) {
      // By the clock: one that hangs must not look like a grader that hangs.
      drawing.schedule(new Drawing(), BETWEEN_MILLIS, BETWEEN_MILLIS);
    }
  }

  private final class Drawing extends TimerTask {
    @Override
    public void run() {
      draw();
    }
  }

  @Override
  public synchronized void started(String submission, int ofAll) {
    total = ofAll;
    underWay.put(submission, System.nanoTime());
  }

  @Override
  public synchronized void done(Report report, int nowDone, int ofAll) {
    done = nowDone;
    total = ofAll;
    notGraded += report instanceof Report.NotGraded ? 1 : 0;
    underWay.remove(report.submission().id());
    notes.put(report.submission().id(), Note.of(report, language));
    boolean tell = done == total || done % Math.max(1, total / LINES_ELSEWHERE) == 0;
    if (tell && !terminal && !quiet && total > 1) {
      console.say(standing().line(language));
    }
  }

  private synchronized void draw() {
    if (total > 1 && !ended) {
      console.over(standing().bar(language));
      open = true;
    }
  }

  private Standing standing() {
    return new Standing(done, total, notGraded, since(start), slow());
  }

  /** The first that was taken up of those under way. */
  private Optional<Standing.Slow> slow() {
    return underWay.entrySet().stream()
        .findFirst()
        .map(it -> new Standing.Slow(it.getKey(), since(it.getValue())))
        .filter(it -> it.since().compareTo(SLOW) >= 0);
  }

  private static Duration since(long moment) {
    return Duration.ofNanos(System.nanoTime() - moment);
  }

  @Override
  public synchronized void comparing(int handIns) {
    end();
    if (!quiet) {
      console.say(
          language
              .of(
                  "Comparing %d hand-ins with each other ...",
                  "Đang so sánh %d bài nộp với nhau ...")
              .formatted(handIns));
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

  /** What to say of each submission in one line, by id. */
  Map<String, String> notes() {
    return notes;
  }

  synchronized void end() {
    drawing.cancel();
    ended = true;
    if (open) {
      console.over("");
      open = false;
    }
  }
}
