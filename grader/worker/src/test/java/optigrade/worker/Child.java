package optigrade.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import optigrade.worker.protocol.Reply;

/** A worker in a process of its own, bounded in memory, and killed when a test takes too long. */
final class Child implements AutoCloseable {

  private static final int SECONDS = 30;
  private static final List<String> QUIET =
      List.of(
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-CreateCoredumpOnCrash");

  final Process process;
  final Line line;
  final Reply ready;
  private final CompletableFuture<Void> watchdog;

  Child(String... flags) throws IOException {
    this(ProcessBuilder.Redirect.DISCARD, flags);
  }

  /**
   * @param prints where what the program prints goes
   */
  Child(ProcessBuilder.Redirect prints, String... flags) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(QUIET);
    command.addAll(List.of(flags));
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    process = new ProcessBuilder(command).redirectError(prints).start();
    watchdog =
        CompletableFuture.runAsync(
            process::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
    line = new Line(process.getInputStream(), process.getOutputStream());
    ready = line.receive();
  }

  /** The worker's classes as they were built, and nothing else. */
  static String classPath() {
    String name = Main.class.getName().replace('.', '/') + ".class";
    String url = String.valueOf(Main.class.getClassLoader().getResource(name));
    return new File(java.net.URI.create(url.substring(0, url.length() - name.length()))).getPath();
  }

  /** Waits for the end of the process. */
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    watchdog.cancel(false);
    process.destroyForcibly();
  }
}
