package optigrade.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import optigrade.model.Rubric;
import optigrade.report.Report;
import optigrade.store.Store;

/**
 * What differs from run to run and so stands in no report: when, where, how long. Written when the
 * run ends, however it ends; by a kill alone it is lost.
 */
final class RunLog implements Watcher, AutoCloseable {

  static final String FILE = "run.log";

  private static final Path LOAD = Path.of("/proc/loadavg");

  private final Store store;
  private final Path file;
  private final Watcher watcher;
  private final Instant begun;
  private final LongSupplier nanos;
  private final long start;
  private final Map<String, Long> underWay = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int done;
  private int graded;
  private boolean ended;

  /**
   * @param nanos a clock that nobody sets
   */
  RunLog(Store store, Path out, Watcher watcher, Instant begun, LongSupplier nanos) {
    this.store = store;
    this.file = out.resolve(FILE);
    this.watcher = watcher;
    this.begun = begun;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  static RunLog begin(
      String command,
      Store store,
      Path out,
      Rubric rubric,
      int handIns,
      int jobs,
      Watcher watcher) {
    RunLog log = new RunLog(store, out, watcher, Clock.systemUTC().instant(), System::nanoTime);
    log.line(
        "optigrade %s %s: %d hand-ins, rubric %s %s, %d at once"
            .formatted(Versions.grader(), command, handIns, rubric.id(), rubric.version(), jobs));
    log.line(
        "%s %s %s, Java %s, %d processors%s"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                load()));
    return log;
  }

  @Override
  public void started(String submission, int total) {
    underWay.put(submission, nanos.getAsLong());
    watcher.started(submission, total);
  }

  @Override
  public void done(Report report, int done, int total) {
    String id = report.submission().id();
    long taken = nanos.getAsLong() - underWay.remove(id);
    String how = "graded";
    if (report instanceof Report.NotGraded not) {
      how = "not graded (" + not.fault().code() + ")";
    } else {
      graded++;
    }
    this.done++;
    line(id + ": " + how + ", " + millis(taken));
    watcher.done(report, done, total);
  }

  @Override
  public void comparing(int handIns) {
    line("comparing " + handIns + " hand-ins with each other");
    watcher.comparing(handIns);
  }

  @Override
  public void stopped(int done, int total) {
    try {
      end("stopped from outside, %d of %d done".formatted(done, total));
    } catch (IOException e) {
      // Whoever stops a run wants it to stop.
    }
    watcher.stopped(done, total);
  }

  /** With a last line. */
  void end(String how) throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    line(
        "%s; %d of %d graded, %s%s"
            .formatted(how, graded, done, millis(nanos.getAsLong() - start), load()));
    store.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Where nobody said how it ended. */
  @Override
  public void close() throws IOException {
    end("broke off");
  }

  private void line(String what) {
    Instant now = begun.plusNanos(nanos.getAsLong() - start).truncatedTo(ChronoUnit.MILLIS);
    text.append(now).append(' ').append(what).append('\n');
  }

  private static String millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
  }

  private static String load() {
    try {
      return ", load " + Files.readString(LOAD).split(" ", 2)[0];
    } catch (IOException e) {
      return "";
    }
  }
}
