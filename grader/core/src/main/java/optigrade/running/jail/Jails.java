package optigrade.running.jail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The jails of this machine, each tried by a process that attempts what it must not be able to.
 *
 * @param folder where the probe's jar and a file to look for are put; the caller's to delete
 */
public record Jails(Tools tools, Path javaHome, Path folder, boolean isRoot) {

  private static final long PATIENCE_SECONDS = 20;
  private static final int SAID = 2000;
  private static final int MEGABYTES = 512;

  /** The strongest that keeps all its promises here. */
  public Optional<Trial> best() {
    for (Jail jail : Bubblewrap.waysOn(tools, isRoot)) {
      Trial trial = attempt(jail);
      if (trial.works()) {
        return Optional.of(trial);
      }
    }
    return Optional.empty();
  }

  /** Every jail that could work here, tried. */
  public List<Trial> all() {
    return Bubblewrap.waysOn(tools, isRoot).stream().map(this::attempt).toList();
  }

  /** Tries a jail. */
  public Trial attempt(Jail jail) {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path secret = Files.writeString(folder.resolve("outside"), "outside");
      List<String> arguments =
          List.of(
              "" + listener.getLocalPort(), secret.toString(), "" + ProcessHandle.current().pid());
      return run(
          jail, new Launch(javaHome, FLAGS, MEGABYTES, jar(), Probe.class.getName(), arguments));
    } catch (IOException e) {
      return new Trial(jail, List.of(), false, String.valueOf(e.getMessage()));
    }
  }

  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx32m",
          "-XX:-UsePerfData",
          "-Xlog:disable",
          "-Xlog:all=error:stderr");

  private static Trial run(Jail jail, Launch launch) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(jail.command(launch));
    builder.environment().put(Probe.VARIABLE, "outside");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = "";
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return new Trial(jail, List.of(), false, "no answer");
      }
      said = new String(process.getInputStream().readNBytes(SAID), StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.toHandle().destroyForcibly();
    }
    List<String> lines = new ArrayList<>(said.lines().toList());
    boolean ended = lines.remove(Probe.END);
    return new Trial(jail, ended ? lines : List.of(), ended, ended ? "" : said.strip());
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("probe.jar");
    String name = Probe.class.getName().replace('.', '/') + ".class";
    try (InputStream content = Probe.class.getClassLoader().getResourceAsStream(name);
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      if (content == null) {
        throw new IOException(name + " is not on the class path");
      }
      out.putNextEntry(new JarEntry(name));
      content.transferTo(out);
      out.closeEntry();
    }
    return jar;
  }
}
