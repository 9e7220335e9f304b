package optigrade.running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import optigrade.model.GraderFault;

/**
 * Warm processes, each lent to one user at a time. The next one is started in the background while
 * the one before is at work.
 */
final class Pool<T extends AutoCloseable> implements AutoCloseable {

  private final Supplier<T> start;
  private final boolean keepsSpare;
  private final ExecutorService background = Executors.newCachedThreadPool(Daemons.named("start"));
  private final Set<T> alive = ConcurrentHashMap.newKeySet();
  private final Deque<T> used = new ArrayDeque<>();
  private Optional<CompletableFuture<T>> coming = Optional.empty();
  private boolean closed;

  /**
   * @param keepsSpare whether an unused one stands ready from the first use on
   */
  Pool(Supplier<T> start, boolean keepsSpare) {
    this.start = start;
    this.keepsSpare = keepsSpare;
  }

  /** Has one ready before it is asked for. */
  synchronized void startFirst() {
    coming = Optional.of(begin());
  }

  /** A warm one. */
  T take() {
    synchronized (this) {
      if (!used.isEmpty()) {
        return used.pop();
      }
    }
    return takeUnused();
  }

  /** One that nobody had before. */
  T takeUnused() {
    CompletableFuture<T> next;
    synchronized (this) {
      next = coming.orElseGet(this::begin);
      coming = keepsSpare ? Optional.of(begin()) : Optional.empty();
    }
    return started(next);
  }

  synchronized void giveBack(T one) {
    used.push(one);
  }

  /** Ends it; another is on its way. */
  void discard(T one) {
    end(one);
    synchronized (this) {
      if (coming.isEmpty() && used.isEmpty() && !closed) {
        coming = Optional.of(begin());
      }
    }
  }

  /** Ends those that are ready; one that is still starting ends as soon as it is. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    background.shutdown();
    alive.forEach(this::end);
  }

  private CompletableFuture<T> begin() {
    return CompletableFuture.supplyAsync(this::startOne, background);
  }

  private T startOne() {
    T one = startPatiently();
    alive.add(one);
    synchronized (this) {
      if (!closed) {
        return one;
      }
    }
    end(one);
    throw new GraderFault("run-is-over", "A process was started after the end of the run.");
  }

  /** One that is killed before it is ready, as on a system short of memory, is no fault yet. */
  private T startPatiently() {
    try {
      return start.get();
    } catch (GraderFault once) {
      return start.get();
    }
  }

  private T started(CompletableFuture<T> next) {
    try {
      return next.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof GraderFault fault) {
        throw fault;
      }
      throw e;
    }
  }

  private void end(T one) {
    alive.remove(one);
    try {
      one.close();
    } catch (Exception e) {
      throw new GraderFault("process-does-not-end", String.valueOf(e.getMessage()), e);
    }
  }
}
