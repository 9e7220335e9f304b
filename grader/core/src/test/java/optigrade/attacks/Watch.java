package optigrade.attacks;

import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Remembers every process that was ever seen below this one. */
final class Watch implements AutoCloseable {

  private static final long EVERY_MILLIS = 200;
  private static final long PATIENCE_SECONDS = 20;

  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
  private final Timer clock = new Timer(true);

  Watch() {
    TimerTask looking =
        new TimerTask() {
          @Override
          public void run() {
            look();
          }
        };
    clock.schedule(looking, 0, EVERY_MILLIS);
  }

  private void look() {
    ProcessHandle.current().descendants().forEach(seen::add);
  }

  /** Those that still run, once the killed ones had time to be gone. */
  List<ProcessHandle> alive() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    List<ProcessHandle> alive = seen.stream().filter(ProcessHandle::isAlive).toList();
    while (!alive.isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
      alive = alive.stream().filter(ProcessHandle::isAlive).toList();
    }
    return alive;
  }

  @Override
  public void close() {
    clock.cancel();
  }
}
