package optigrade.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How classes are usually graded: for each hand-in a fresh javac, and a fresh JUnit console on the
 * course's tests; as many at once as there are cores.
 *
 * @param console the jar of {@code junit-platform-console-standalone}
 */
record UsualWay(Path java, Path javac, Path console, Path folder) {

  private static final String TEST = "OptimizersTest.java";

  static UsualWay ofThisJava(Path console, Path folder) {
    Path home = Path.of(System.getProperty("java.home"), "bin");
    return new UsualWay(home.resolve("java"), home.resolve("javac"), console, folder);
  }

  /** Grades students 0 to {@code students}, all of whom did it right. */
  void grade(int students) throws IOException, InterruptedException, ExecutionException {
    Path test = folder.resolve(TEST);
    try (InputStream in = UsualWay.class.getResourceAsStream(TEST + ".txt")) {
      Files.write(test, Objects.requireNonNull(in).readAllBytes());
    }
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<Void>> all =
          IntStream.range(0, students)
              .mapToObj(student -> (Callable<Void>) () -> one(student, test))
              .toList();
      for (Future<Void> done : cores.invokeAll(all)) {
        done.get();
      }
    } finally {
      cores.shutdownNow();
    }
  }

  private Void one(int student, Path test) throws IOException, InterruptedException {
    Path own = folder.resolve("usual-" + student);
    HandIns.write(own, student, HandIns.Kind.CLEAN);
    Path source;
    try (var files = Files.walk(own)) {
      source = files.filter(it -> it.endsWith(HandIns.FILE)).findFirst().orElseThrow();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Path classes = Files.createDirectories(own.resolve("classes"));
    run(own, javac, "-d", classes, "-cp", console, source, test);
    run(
        own,
        java,
        "-jar",
        console,
        "execute",
        "--class-path",
        classes,
        "--scan-class-path",
        "--details=none",
        "--reports-dir=" + own.resolve("reports"));
    return null;
  }

  /** Says into a log what it prints. */
  static void run(Path folder, Object... command) throws IOException, InterruptedException {
    File log = folder.resolve("log").toFile();
    int code =
        new ProcessBuilder(words(command))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException(List.of(command) + " ended with " + code + ", see " + log);
    }
  }

  private static List<String> words(Object... command) {
    return Arrays.stream(command).map(Object::toString).toList();
  }
}
