package optigrade.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A Chromium without windows, in a profile of its own, driven over its own protocol. */
public final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final Duration START = Duration.ofSeconds(60);

  /** The pages are our own, and in a container its sandbox often can't start. */
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--remote-debugging-port=0");

  private final Path profile;
  private final Process process;
  private final Conversation conversation;

  private Browser(Path profile, Process process, Conversation conversation) {
    this.profile = profile;
    this.process = process;
    this.conversation = conversation;
  }

  /** Where it is installed. */
  public static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(System.getProperty("path.separator"))))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Browser start(Path executable) throws IOException {
    Path profile = Files.createTempDirectory("optigrade-browser-");
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(FLAGS);
    command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log.txt").toFile())
            .start();
    try {
      return new Browser(profile, process, new Conversation(address(process, profile)));
    } catch (IOException | RuntimeException e) {
      end(process, profile);
      throw e;
    }
  }

  /** It writes down where it listens once it does. */
  private static URI address(Process process, Path profile) throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    long deadline = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      pause();
    }
    throw new IOException(
        "the browser did not start: " + Files.readString(profile.resolve("log.txt")));
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the browser starts", e);
    }
  }

  /** Opens a file in a tab of its own. */
  public Tab open(Path file) {
    Tab tab = Tab.in(conversation);
    tab.go(file);
    return tab;
  }

  @Override
  public void close() {
    conversation.close();
    end(process, profile);
  }

  private static void end(Process process, Path profile) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FileUtils.deleteQuietly(profile.toFile());
  }
}
