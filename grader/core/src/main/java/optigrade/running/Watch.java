package optigrade.running;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at the clock for those who wait for a process by reading from it: it kills what is late,
 * and so ends the waiting. One thread for all of them.
 */
final class Watch {

  private static final Duration OFTEN = Duration.ofMillis(20);

  private static final Set<Wait> WAITS = ConcurrentHashMap.newKeySet();

  private static final Thread THREAD = Daemons.named("watch").newThread(Watch::lookAgainAndAgain);

  private static volatile boolean idle;

  static {
    THREAD.start();
  }

  private Watch() {}

  /** Somebody's waiting; it is either over in time or too late, never both. */
  static final class Wait implements AutoCloseable {
    private final Deadline deadline;
    private final Process process;
    private final AtomicBoolean settled = new AtomicBoolean();
    private boolean late;

    private Wait(Deadline deadline, Process process) {
      this.deadline = deadline;
      this.process = process;
    }

    /** Again and again, until nobody waits any more. */
    private void endIfLate() {
      if (!late && deadline.isOverAlready(process.toHandle())) {
        late = settled.compareAndSet(false, true);
      }
      if (late) {
        Spawner.kill(process);
      }
    }

    /** Says that it is over; false where that is too late. */
    boolean overInTime() {
      return settled.compareAndSet(false, true);
    }

    @Override
    public void close() {
      WAITS.remove(this);
    }
  }

  static Wait begin(Deadline deadline, Process process) {
    Wait wait = new Wait(deadline, process);
    WAITS.add(wait);
    if (idle) {
      LockSupport.unpark(THREAD);
    }
    return wait;
  }

  private static void look(Wait wait) {
    try {
      wait.endIfLate();
    } catch (RuntimeException | Error e) {
      // Short of memory or of files: others wait as well, and there is a next time.
    }
  }

  private static void lookAgainAndAgain() {
    while (true) {
      WAITS.forEach(Watch::look);
      idle = true;
      if (WAITS.isEmpty()) {
        LockSupport.park(Watch.class);
      }
      idle = false;
      LockSupport.parkNanos(Watch.class, OFTEN.toNanos());
    }
  }
}
