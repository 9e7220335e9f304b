package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import optigrade.checks.Contract;
import optigrade.intake.Entry;
import optigrade.report.Report;
import optigrade.report.ReportJson;
import optigrade.report.Summary;
import optigrade.report.SummaryJson;
import optigrade.report.Whole;
import optigrade.running.Running;
import optigrade.scoring.Known;
import optigrade.scoring.RubricResult;
import optigrade.scoring.Rubrics;

/** Grades a list of submissions, several at once, and writes a report for each. */
public final class Grading {

  private final Options options;
  private final Watcher watcher;
  private final Iterator<Entry> waiting;
  private final int total;
  private final List<Summary.Line> lines = new ArrayList<>();

  private Grading(List<Entry> entries, Options options, Watcher watcher) {
    this.options = options;
    this.watcher = watcher;
    this.waiting = entries.iterator();
    this.total = entries.size();
  }

  /** The rubric of a file, or the course's own. */
  public static RubricResult rubric(Optional<Path> file) {
    Known known = new Known(Contract.groups(), Contract.variants());
    return file.map(f -> Rubrics.load(f, known)).orElseGet(() -> Rubrics.builtIn(known));
  }

  /**
   * @throws CancellationException where somebody stops the whole program meanwhile
   * @throws IOException where a report can't be written; those written before are whole
   */
  public static Summary run(List<Entry> entries, Options options, Watcher watcher)
      throws IOException {
    Path summaryFile = options.out().resolve("summary.json");
    Grading grading = new Grading(entries, options, watcher);
    try (Running running = Running.start(options.processes(), options.rubric())) {
      Files.createDirectories(options.out());
      Whole.clear(options.out());
      // One of an earlier run would not match the reports beside it.
      Files.deleteIfExists(summaryFile);
      grading.all(running);
    }
    Summary summary = new Summary(options.rubric(), Versions.ofThisGrader(), grading.lines);
    Whole.write(summaryFile, SummaryJson.bytes(summary));
    return summary;
  }

  private void all(Running running) throws IOException {
    Thread farewell = new Thread(this::stopped, "optigrade-farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      byAllHands(running);
    } finally {
      forget(farewell);
    }
    if (running.isEnding()) {
      throw new CancellationException();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The whole program is ending already.
    }
  }

  private void byAllHands(Running running) throws IOException {
    int hands = Math.max(1, Math.min(options.jobs(), total));
    ExecutorService executor = Executors.newFixedThreadPool(hands);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < hands; i++) {
        work.add(() -> oneAfterAnother(running));
      }
      for (Future<Void> hand : executor.invokeAll(work)) {
        hand.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io
          ? io
          : new IOException("the run broke off: " + e.getCause(), e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private Void oneAfterAnother(Running running) throws IOException {
    try (Pipeline pipeline = new Pipeline(options.rubric(), running)) {
      for (Optional<Entry> next = next(); next.isPresent(); next = next()) {
        Report report = pipeline.grade(next.get());
        if (running.isEnding()) {
          return null;
        }
        Path file = options.out().resolve(next.get().id()).resolve("report.json");
        Whole.write(file, ReportJson.bytes(report));
        done(report);
      }
    }
    return null;
  }

  private synchronized Optional<Entry> next() {
    return waiting.hasNext() ? Optional.of(waiting.next()) : Optional.empty();
  }

  private synchronized void stopped() {
    watcher.stopped(lines.size(), total);
  }

  private synchronized void done(Report report) {
    lines.add(Summary.Line.of(report));
    watcher.done(report, lines.size(), total);
  }
}
