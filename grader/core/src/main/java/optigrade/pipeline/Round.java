package optigrade.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import optigrade.model.GraderFault;
import optigrade.report.Report;
import optigrade.report.Summary;

/**
 * Goes once through a whole class, with several threads, and keeps of each report one line. Nothing
 * else is held, however large the class is.
 */
final class Round<T> {

  /** What is done with one after another, by one thread. */
  interface Work<T> extends AutoCloseable {

    /** What came of it; nothing where the whole program is being stopped. */
    Optional<Report> on(T one) throws IOException;

    @Override
    default void close() {}
  }

  private final Iterator<T> waiting;
  private final Function<T, String> id;
  private final int total;
  private final int jobs;
  private final Watcher watcher;
  private final List<Summary.Line> lines = new ArrayList<>();

  /**
   * @param id of a submission, for whoever watches
   */
  Round(List<T> all, Function<T, String> id, int jobs, Watcher watcher) {
    this.id = id;
    this.waiting = all.iterator();
    this.total = all.size();
    this.jobs = jobs;
    this.watcher = watcher;
  }

  List<Summary.Line> run(Supplier<? extends Work<T>> workers) throws IOException {
    Thread farewell = new Thread(this::stopped, "optigrade-farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      byAllHands(workers);
    } finally {
      forget(farewell);
    }
    return lines;
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The whole program is ending already.
    }
  }

  private void byAllHands(Supplier<? extends Work<T>> workers) throws IOException {
    int hands = Math.max(1, Math.min(jobs, total));
    ExecutorService executor = Executors.newFixedThreadPool(hands);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < hands; i++) {
        work.add(() -> oneAfterAnother(workers));
      }
      for (Future<Void> hand : executor.invokeAll(work)) {
        hand.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static IOException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof GraderFault fault) {
      throw fault;
    }
    return e.getCause() instanceof IOException io
        ? io
        : new IOException("the run broke off: " + e.getCause(), e.getCause());
  }

  private Void oneAfterAnother(Supplier<? extends Work<T>> workers) throws IOException {
    try (Work<T> work = workers.get()) {
      for (Optional<T> next = next(); next.isPresent(); next = next()) {
        Optional<Report> report = work.on(next.get());
        if (report.isEmpty()) {
          break;
        }
        done(report.get(), Summary.Line.of(report.get()));
      }
    }
    return null;
  }

  private synchronized Optional<T> next() {
    if (!waiting.hasNext()) {
      return Optional.empty();
    }
    T next = waiting.next();
    watcher.started(id.apply(next), total);
    return Optional.of(next);
  }

  private synchronized void stopped() {
    watcher.stopped(lines.size(), total);
  }

  private synchronized void done(Report report, Summary.Line line) {
    lines.add(line);
    watcher.done(report, lines.size(), total);
  }
}
