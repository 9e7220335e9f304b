package optigrade.pipeline;

import java.io.IOException;
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
import java.util.function.Supplier;
import optigrade.checks.Contract;
import optigrade.intake.Entry;
import optigrade.report.Report;
import optigrade.report.Summary;
import optigrade.running.jail.JailMode;
import optigrade.scoring.Known;
import optigrade.scoring.RubricResult;
import optigrade.scoring.Rubrics;
import optigrade.store.Ground;
import optigrade.store.LastRun;
import optigrade.store.Store;

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
    ClassFiles files = new ClassFiles(options.out());
    Ground ground = Grounds.of(options.rubric(), options.processes().jail());
    try (Store store = Store.open(options.out());
        Processes processes = new Processes(options.processes(), options.rubric())) {
      List<String> ids = entries.stream().map(Entry::id).toList();
      LastRun run = new LastRun(ground, options.rubric(), ids, false);
      store.begin(run);
      files.clear();
      Grading grading = new Grading(entries, options, watcher);
      grading.all(processes, () -> new Hand(options, store, ground, processes));
      Summary summary =
          new Summary(
              options.rubric(), Versions.ofThisGrader(), grading.lines, options.attendance());
      files.write(summary, store, options.language());
      store.begin(run.finishedWith(options.rubric()));
      return summary;
    }
  }

  private void all(Processes processes, Supplier<Hand> hands) throws IOException {
    if (options.processes().jail() == JailMode.REQUIRED) {
      processes.get();
    }
    Thread farewell = new Thread(this::stopped, "optigrade-farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      byAllHands(hands);
    } finally {
      forget(farewell);
    }
    if (processes.areEnding()) {
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

  private void byAllHands(Supplier<Hand> supplier) throws IOException {
    int hands = Math.max(1, Math.min(options.jobs(), total));
    ExecutorService executor = Executors.newFixedThreadPool(hands);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < hands; i++) {
        work.add(() -> oneAfterAnother(supplier));
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

  private Void oneAfterAnother(Supplier<Hand> supplier) throws IOException {
    try (Hand hand = supplier.get()) {
      for (Optional<Entry> next = next(); next.isPresent(); next = next()) {
        Optional<Report> report = hand.grade(next.get());
        if (report.isEmpty()) {
          return null;
        }
        done(report.get());
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
