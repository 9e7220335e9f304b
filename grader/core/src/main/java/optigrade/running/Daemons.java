package optigrade.running;

import java.util.concurrent.ThreadFactory;

/** Threads that keep no run from ending. */
final class Daemons {

  private Daemons() {}

  static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, "optigrade-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
