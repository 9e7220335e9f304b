package optigrade.worker;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The threads that were there before any program. Compared by identity: a program's own kind of
 * thread may override {@code equals}.
 */
final class Threads {

  private final Set<Thread> before = Collections.newSetFromMap(new IdentityHashMap<>());

  private Threads() {}

  static Threads now() {
    Threads threads = new Threads();
    Collections.addAll(threads.before, alive());
    return threads;
  }

  /**
   * Whether there are others now: then a program left some behind.
   *
   * @param expected one that is ours
   */
  boolean joinedByOthers(Thread expected) {
    for (Thread thread : alive()) {
      if (thread != expected && !before.contains(thread)) {
        return true;
      }
    }
    return false;
  }

  private static Thread[] alive() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] found = new Thread[root.activeCount() + 8];
    int count = root.enumerate(found);
    while (count == found.length) { // it may be cut short
      found = new Thread[2 * found.length];
      count = root.enumerate(found);
    }
    return Arrays.copyOf(found, count);
  }
}
