package optigrade.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads all hand-ins, several at once. One that the parser does not come back from is left. */
final class Readings {

  private static final long PATIENCE_SECONDS = 20;

  private final Request request;

  Readings(Request request) {
    this.request = request;
  }

  /** In the order of their numbers; the first is what everybody was given. */
  List<Reading.Result> all(int count) throws IOException {
    // A parser that hangs keeps its thread until the process ends; another takes its place.
    ExecutorService parsers = Executors.newCachedThreadPool(Readings::daemon);
    ExecutorService hands =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Readings::daemon);
    List<Future<Reading.Result>> waiting = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      int number = i;
      waiting.add(hands.submit(() -> one(parsers, number)));
    }
    List<Reading.Result> all = new ArrayList<>();
    for (Future<Reading.Result> each : waiting) {
      all.add(result(each));
    }
    parsers.shutdown();
    hands.shutdown();
    return all;
  }

  private Reading.Result one(ExecutorService parsers, int number) throws IOException {
    Future<Reading.Result> parsed = parsers.submit(() -> Reading.of(request.folder(), number));
    try {
      return parsed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      return new Reading.Unread(number, "unreadable");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Reading.Result result(Future<Reading.Result> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}
