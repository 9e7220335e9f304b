package optigrade.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import optigrade.bench.HandIns.Kind;

/**
 * Grades made-up classes with optigrade and the usual way, in turn, and prints what came out as
 * tables for {@code docs/benchmarks.md}.
 */
final class ClassBenchmark {

  private static final int ROUNDS = 3;

  private final Path folder;
  private final List<String> optigrade;
  private final UsualWay usual;
  private final int small;
  private final int large;
  private final int sample;
  private final PrintStream out;

  private ClassBenchmark(
      Path folder,
      List<String> optigrade,
      UsualWay usual,
      int small,
      int large,
      int sample,
      PrintStream out) {
    this.folder = folder;
    this.optigrade = optigrade;
    this.usual = usual;
    this.small = small;
    this.large = large;
    this.sample = sample;
    this.out = out;
  }

  /**
   * @param arguments the launcher, the console's jar, an empty folder, the sizes of the small and
   *     the large class, how many of them to grade the usual way
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    new ClassBenchmark(
            folder,
            List.of(arguments[0]),
            UsualWay.ofThisJava(Path.of(arguments[1]), folder),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]),
            Integer.parseInt(arguments[5]),
            System.out)
        .run();
  }

  private void run() throws IOException, InterruptedException, ExecutionException {
    out.printf(
        "%s %s, Java %s, %d cores%n%n",
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors());
    mixed(besideTheUsualWay());
    again();
  }

  private Measured besideTheUsualWay()
      throws IOException, InterruptedException, ExecutionException {
    Path handIns = made("clean", small, student -> Kind.CLEAN);
    List<Measured> runs = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    out.println(
        "| round | optigrade, hand-ins/s | usual way, hand-ins/s | ratio |\n|---|---|---|---|");
    for (int round = 1; round <= ROUNDS; round++) {
      runs.add(grade(handIns, "clean-" + round));
      long start = System.nanoTime();
      usual.grade(sample);
      theirs.add(sample / ((System.nanoTime() - start) / 1e9));
      row(round, runs.get(round - 1), theirs.get(round - 1));
    }
    Measured middle = Measured.middle(runs);
    row("median", middle, Measured.median(theirs));
    out.println();
    return middle;
  }

  private void row(Object name, Measured run, double theirs) {
    double ours = small / run.seconds();
    out.printf(Locale.ROOT, "| %s | %.1f | %.3f | %.0f |%n", name, ours, theirs, ours / theirs);
  }

  private void mixed(Measured clean) throws IOException, InterruptedException {
    out.println(
        "| class | seconds | hand-ins/s | grader, MB | largest other process, MB |\n"
            + "|---|---|---|---|---|");
    tell("%,d clean (median of %d)".formatted(small, ROUNDS), small, clean);
    line("clean, 1 % loop", small, HandIns::looping);
    line("mixed", small, student -> HandIns.mixed(student, false));
    line("mixed, 1 % loop", small, student -> HandIns.mixed(student, true));
    line("clean", large, student -> Kind.CLEAN);
    line("mixed, 1 % loop", large, student -> HandIns.mixed(student, true));
    out.println();
  }

  private void line(String name, int size, IntFunction<Kind> kinds)
      throws IOException, InterruptedException {
    String folderName = folderOf(name, size);
    tell("%,d %s".formatted(size, name), size, grade(made(folderName, size, kinds), folderName));
  }

  private static String folderOf(String name, int size) {
    return name.replaceAll("[^a-z0-9]+", "-") + "-" + size;
  }

  private void tell(String name, int size, Measured run) {
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %s | %s |%n",
        name,
        run.seconds(),
        size / run.seconds(),
        run.megabytes().map(Object::toString).orElse("?"),
        run.others().map(Object::toString).orElse("?"));
  }

  /** What is graded already is graded again, and given other points. */
  private void again() throws IOException, InterruptedException {
    String name = folderOf("clean", large);
    out.println("| again | seconds | hand-ins/s | grader, MB | |\n|---|---|---|---|---|");
    for (int round = 1; round <= ROUNDS; round++) {
      tell("nothing changed", large, grade(folder.resolve(name), name));
    }
    rescored("clean");
    rescored("mixed, 1 % loop");
  }

  private void rescored(String kind) throws IOException, InterruptedException {
    String name = folderOf(kind, large);
    for (int round = 1; round <= ROUNDS; round++) {
      tell(
          "`rescore`, other points, " + kind,
          large,
          optigrade(
              "rescore", folder.resolve("out-" + name), "--rubric", rubric(round), "--quiet"));
    }
  }

  /** The course's, with points moved from one exercise to another. */
  private Path rubric(int round) throws IOException {
    Path rubric = folder.resolve("rubric-" + round + ".yaml");
    String text = Files.readString(Path.of("rubrics", "optimization.yaml"));
    Files.writeString(
        rubric,
        text.replaceFirst("(id: gd.sgd\\s+points: )10", "$1" + (10 + round))
            .replaceFirst("(id: momentum.sgd_momentum\\s+points: )15", "$1" + (15 - round)));
    return rubric;
  }

  private Path made(String name, int size, IntFunction<Kind> kinds) throws IOException {
    Path handIns = folder.resolve(name);
    for (int student = 0; student < size; student++) {
      HandIns.write(handIns, student, kinds.apply(student));
    }
    return handIns;
  }

  private Measured grade(Path handIns, String name) throws IOException, InterruptedException {
    return optigrade("grade", handIns, "--out", folder.resolve("out-" + name), "--quiet");
  }

  private Measured optigrade(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(optigrade);
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    return Measured.run(command, folder.resolve("log"));
  }
}
