package optigrade.running;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * When a child's answer is late. Time that the child, or the grader while the child waited for it,
 * stood in line for a processor on a crowded machine is not held against it, but it never gets more
 * than {@link #PATIENCE} times its limit.
 */
final class Deadline {

  private static final int PATIENCE = 4;
  private static final Duration LEAST = Duration.ofMillis(5);

  private final Duration limit;
  private final long start = System.nanoTime();
  private final Path thread = Queueing.thisThread();
  private Optional<Duration> before = Optional.empty();
  private Duration ran = Duration.ZERO;
  private Duration unseen = Duration.ZERO;
  private boolean starved;

  Deadline(Duration limit) {
    this.limit = limit;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /**
   * Waits for an answer that is being worked on.
   *
   * @throws TimeoutException where it is late
   */
  <T> T answer(Future<T> coming, ProcessHandle child)
      throws TimeoutException, ExecutionException, InterruptedException {
    while (true) {
      try {
        return coming.get(patience(child).toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (isOver(child)) {
          throw e;
        }
      }
    }
  }

  /** How long to wait before asking again whether it {@link #isOver}. */
  private synchronized Duration patience(ProcessHandle child) {
    Duration allowed = before.isEmpty() ? limit.dividedBy(4) : limit.plus(atMost(inLine(child)));
    Duration left = allowed.minus(elapsed());
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }

  /** Most answers come long before; only for a slow one is the machine asked. */
  private synchronized boolean isOver(ProcessHandle child) {
    if (before.isEmpty()) {
      look(child);
      return false;
    }
    Duration soFar = elapsed();
    Duration waited = inLine(child);
    if (soFar.compareTo(limit.plus(atMost(waited))) < 0) {
      return false;
    }
    Duration half = limit.minus(unseen).dividedBy(2);
    boolean ranLittle = Queueing.of(child).ran().minus(ran).compareTo(half) < 0;
    // The time that somebody stands in line is counted only when they leave it.
    boolean standsInLine = ranLittle && Queueing.isReady(child);
    if (standsInLine && soFar.compareTo(limit.multipliedBy(PATIENCE)) < 0) {
      return false;
    }
    starved = ranLittle && (standsInLine || soFar.minus(waited).compareTo(limit) < 0);
    return true;
  }

  /** Whether it was late only because it hardly got a processor: that says nothing of a program. */
  synchronized boolean wasStarved() {
    return starved;
  }

  /** The same for one who answers at once, again and again, and so is never waited for. */
  synchronized boolean isOverAlready(ProcessHandle child) {
    Duration soFar = elapsed();
    if (before.isEmpty() && soFar.compareTo(limit.dividedBy(4)) >= 0) {
      look(child);
    }
    return soFar.compareTo(limit) >= 0 && isOver(child);
  }

  private void look(ProcessHandle child) {
    before = Optional.of(inLineSoFar(child, thread));
    ran = Queueing.of(child).ran();
    unseen = elapsed();
  }

  private Duration inLine(ProcessHandle child) {
    Duration waited =
        before.map(first -> inLineSoFar(child, thread).minus(first)).orElse(Duration.ZERO);
    // A thread that has ended takes the time it waited with it.
    return waited.isNegative() ? Duration.ZERO : waited.plus(unseen(waited));
  }

  private Duration atMost(Duration waited) {
    Duration most = limit.multipliedBy(PATIENCE - 1L);
    return waited.compareTo(most) > 0 ? most : waited;
  }

  /** What it waited before anybody looked: as large a part of that time as of the time since. */
  private Duration unseen(Duration waited) {
    double seen = elapsed().minus(unseen).toNanos();
    double share = seen <= 0 ? 0 : Math.min(1, waited.toNanos() / seen);
    return Duration.ofNanos(Math.round(share * unseen.toNanos()));
  }

  /** What is left of a time without the waiting; as patient as with an answer, and not more. */
  static Duration charged(Duration elapsed, Duration waited) {
    Duration least = elapsed.dividedBy(PATIENCE);
    Duration left = waited.isNegative() ? elapsed : elapsed.minus(waited);
    return left.compareTo(least) < 0 ? least : left;
  }

  /** How long a process, and this thread that waits for it, ever stood in line. */
  static Duration inLineSoFar(ProcessHandle child) {
    return inLineSoFar(child, Queueing.thisThread());
  }

  private static Duration inLineSoFar(ProcessHandle child, Path thread) {
    Duration itself = Queueing.of(child).waited();
    return child.equals(ProcessHandle.current())
        ? itself
        : itself.plus(Queueing.ofThread(thread).waited());
  }
}
