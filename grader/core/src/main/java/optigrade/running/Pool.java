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
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import optigrade.model.GraderFault;

/**
 * Warm processes, each lent to one user at a time, and no more of them at once than are wanted: who
 * comes then waits. They are started in the background, before they are asked for.
 */
final class Pool<T extends AutoCloseable> implements AutoCloseable {

  private final Supplier<T> start;
  private final int most;
  private final boolean keepsSpare;
  private final Semaphore free;
  private final ExecutorService background = Executors.newCachedThreadPool(Daemons.named("start"));
  private final Set<T> alive = ConcurrentHashMap.newKeySet();
  private final Deque<T> used = new ArrayDeque<>();
  private final Deque<CompletableFuture<T>> coming = new ArrayDeque<>();
  private int begun;
  private boolean lost;
  private boolean closed;

  /**
   * @param most how many are lent at once
   * @param keepsSpare whether there are that many before they are asked for, and from the first
   *     loss on an unused one beside them
   */
  Pool(Supplier<T> start, int most, boolean keepsSpare) {
    this.start = start;
    this.most = most;
    this.free = new Semaphore(most, true);
    this.keepsSpare = keepsSpare;
  }

  /** Has some ready before they are asked for. */
  synchronized void startFirst(int many) {
    for (int i = 0; i < many; i++) {
      coming.add(begin());
    }
  }

  /** A warm one. */
  T take() {
    return lent(() -> warm().orElseGet(this::unused));
  }

  /** One that nobody had before. */
  T takeUnused() {
    return lent(this::unused);
  }

  private T lent(Supplier<T> one) {
    free.acquireUninterruptibly();
    try {
      return one.get();
    } catch (RuntimeException | Error e) {
      free.release();
      throw e;
    }
  }

  private synchronized Optional<T> warm() {
    return Optional.ofNullable(used.poll());
  }

  private T unused() {
    CompletableFuture<T> next;
    synchronized (this) {
      next = coming.isEmpty() ? begin() : coming.remove();
      if (keepsSpare && coming.isEmpty() && (lost || begun < most)) {
        coming.add(begin());
      }
    }
    return started(next);
  }

  void giveBack(T one) {
    synchronized (this) {
      used.push(one);
    }
    free.release();
  }

  /** Ends it; another is on its way. */
  void discard(T one) {
    try {
      end(one);
      synchronized (this) {
        lost = true;
        if (coming.isEmpty() && used.isEmpty() && !closed) {
          coming.add(begin());
        }
      }
    } finally {
      free.release();
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
    begun++;
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
