package optigrade.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Starts all processes of a run, and knows which are left. It does so from one thread that lives as
 * long as the run, because a jail dies with the thread that started it, not with the process alone.
 */
final class Spawner implements AutoCloseable {

  /** Without these a JVM on Windows can't start. */
  private static final List<String> KEPT = List.of("SystemRoot", "windir");

  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Daemons.named("spawner"));
  private final Set<Process> alive = ConcurrentHashMap.newKeySet();
  private final Thread hook;
  private final Path folder;
  private volatile boolean ending;

  /**
   * @param afterwards what is to be done last where somebody ends the whole program
   */
  Spawner(Path folder, Runnable afterwards) {
    this.folder = folder;
    this.hook =
        new Thread(
            () -> {
              endAll();
              afterwards.run();
            },
            "optigrade-end");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Starts it without any environment. */
  Process spawn(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().retainAll(KEPT);
    try {
      return thread.submit(() -> start(builder)).get();
    } catch (ExecutionException | RejectedExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private Process start(ProcessBuilder builder) throws IOException {
    alive.removeIf(process -> !process.isAlive());
    Process process = builder.start();
    alive.add(process);
    return process;
  }

  /** Kills a process and whatever it started, and waits until it is gone. */
  static void end(Process process) {
    kill(process);
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** By the handle: the process's own method closes its streams first, which waits for writers. */
  static void kill(Process process) {
    try {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
    } finally {
      process.toHandle().destroyForcibly();
    }
  }

  /** Whether processes are being ended, so that what they say no longer counts. */
  boolean isEnding() {
    return ending;
  }

  private void endAll() {
    ending = true;
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    alive.forEach(Spawner::end);
  }

  /** Ends whatever it started. */
  @Override
  public void close() {
    endAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The whole program is ending already.
    }
  }
}
