package optigrade.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts all processes of a run from one thread that lives as long as the run: a jail dies with the
 * thread that started it, not with the process alone.
 */
final class Spawner implements AutoCloseable {

  /** Without these a JVM on Windows can't start. */
  private static final List<String> KEPT = List.of("SystemRoot", "windir");

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Daemons.named("spawner"));
  private final Path folder;

  Spawner(Path folder) {
    this.folder = folder;
  }

  /** Starts it without any environment. */
  Process spawn(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT);
    try {
      return thread.submit(builder::start).get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
