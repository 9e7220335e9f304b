package optigrade.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command that was run to its end.
 *
 * @param megabytes the largest that the command's own process was; empty where the system does not
 *     tell
 * @param others the largest that any process under it was
 */
record Measured(Duration time, Optional<Long> megabytes, Optional<Long> others) {

  private static final Duration LOOK = Duration.ofMillis(100);

  /** The middle one; of an even number the upper of the two. */
  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** By time, the middle one. */
  static Measured middle(List<Measured> runs) {
    return runs.stream().sorted(Comparator.comparing(Measured::time)).toList().get(runs.size() / 2);
  }

  double seconds() {
    return time.toNanos() / 1e9;
  }

  static Measured run(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long own = 0;
    Map<Long, Long> others = new HashMap<>();
    while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      own = Math.max(own, peak(process.pid()));
      process
          .descendants()
          .filter(it -> !isStillThe(process, it))
          .forEach(it -> others.merge(it.pid(), peak(it.pid()), Math::max));
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (process.exitValue() != 0) {
      throw new IOException(command + " ended with " + process.exitValue() + ", see " + log);
    }
    return new Measured(
        time,
        Optional.of(own).filter(it -> it > 0),
        others.values().stream().max(Long::compare).filter(it -> it > 0));
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  /** Between a fork and its exec a process is counted with all the memory of the one it came of. */
  private static boolean isStillThe(Process process, ProcessHandle child) {
    return process.info().commandLine().equals(child.info().commandLine());
  }

  /** In megabytes; 0 where nobody tells. */
  private static long peak(long process) {
    Path status = Path.of("/proc", Long.toString(process), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
