package optigrade.worker;

import java.util.Optional;

/**
 * The thread on which one program's code runs, call after call: starting a thread costs more than a
 * call.
 */
final class ProgramThread implements Runnable {

  /** Stated, so that the same recursion goes equally deep on every machine. */
  private static final long STACK_BYTES = 1 << 20;

  private final ClassLoader program;
  private final Thread thread;
  private Optional<Runnable> task = Optional.empty();
  private boolean over;

  private ProgramThread(ClassLoader program) {
    this.program = program;
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    thread = new Thread(group, this, "program", STACK_BYTES, false);
    thread.setDaemon(true);
  }

  static ProgramThread start(ClassLoader program) {
    ProgramThread started = new ProgramThread(program);
    started.thread.start();
    return started;
  }

  Thread thread() {
    return thread;
  }

  synchronized void run(Runnable call) {
    thread.setContextClassLoader(program);
    task = Optional.of(call);
    notifyAll();
  }

  /** Returns when the thread is gone. */
  void end() throws InterruptedException {
    synchronized (this) {
      over = true;
      notifyAll();
    }
    thread.join();
  }

  @Override
  public void run() {
    try {
      Optional<Runnable> next = take();
      while (next.isPresent()) {
        next.get().run();
        next = take();
      }
    } finally {
      // Whoever waits for its end goes on a little before the JVM lets go of it and what it holds.
      thread.setContextClassLoader(null);
    }
  }

  private synchronized Optional<Runnable> take() {
    while (task.isEmpty() && !over) {
      try {
        wait();
      } catch (InterruptedException e) {
        // Nothing to break off here.
      }
    }
    Optional<Runnable> taken = task;
    task = Optional.empty();
    Thread.interrupted(); // the call before may have interrupted its own thread
    return taken;
  }
}
