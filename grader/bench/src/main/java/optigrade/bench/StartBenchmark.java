package optigrade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * How long one student waits for one file: {@code check} for the first time, when nothing stands
 * ready, later, and the usual way; in turn, as a table for {@code docs/benchmarks.md}.
 */
final class StartBenchmark {

  private final UsualWay usual;
  private final String launcher;
  private final Path folder;
  private final Path quickStart;

  private StartBenchmark(UsualWay usual, String launcher, Path folder, Path quickStart) {
    this.usual = usual;
    this.launcher = launcher;
    this.folder = folder;
    this.quickStart = quickStart;
  }

  /**
   * @param arguments the launcher, the console's jar, an empty folder, where the launcher keeps
   *     what makes starts quick, how many rounds
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    new StartBenchmark(
            UsualWay.ofThisJava(Path.of(arguments[1]), folder),
            arguments[0],
            folder,
            Path.of(arguments[3]))
        .run(Integer.parseInt(arguments[4]));
  }

  private void run(int rounds) throws IOException, InterruptedException, ExecutionException {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      note(seconds, "the usual way", usual());
      forget();
      note(seconds, "`check`, the first time", check("off"));
      UsualWay.run(folder, launcher, "prepare");
      note(seconds, "`check`, later", check("on"));
    }
    double theirs = Measured.median(seconds.values().iterator().next());
    System.out.printf(
        "Java %s, %d cores, %d rounds%n%n| | seconds, median (least to most) | share |%n|---|---|---|%n",
        System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), rounds);
    seconds.forEach((name, all) -> row(name, all, theirs));
  }

  private static void note(Map<String, List<Double>> seconds, String name, double one) {
    seconds.computeIfAbsent(name, n -> new ArrayList<>()).add(one);
  }

  private static void row(String name, List<Double> all, double theirs) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f (%.2f to %.2f) | %.2f |%n",
        name,
        Measured.median(all),
        all.stream().min(Comparator.naturalOrder()).orElseThrow(),
        all.stream().max(Comparator.naturalOrder()).orElseThrow(),
        Measured.median(all) / theirs);
  }

  private double usual() throws IOException, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    usual.grade(1);
    return seconds(start);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The same file that the usual way has just graded. */
  private double check(String quick) throws IOException, InterruptedException {
    long start = System.nanoTime();
    UsualWay.run(
        folder,
        "env",
        "OPTIGRADE_QUICK_START=" + quick,
        launcher,
        "check",
        folder.resolve("usual-0"));
    return seconds(start);
  }

  private void forget() throws IOException {
    if (Files.isDirectory(quickStart)) {
      try (Stream<Path> files = Files.list(quickStart)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
