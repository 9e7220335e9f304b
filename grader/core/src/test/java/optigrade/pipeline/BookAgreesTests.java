package optigrade.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optigrade.corpus.ByTheBook;
import optigrade.intake.Entry;
import optigrade.intake.Reader;
import optigrade.model.HandedIn;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.running.Running;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Tools;
import optigrade.scoring.RubricResult;
import org.junit.jupiter.api.Test;

/**
 * Who checks by a book finds the same as who asks the reference, to the last digit, also where
 * criteria are hidden; CorpusTests compares the whole corpus.
 */
class BookAgreesTests {

  private static final Rubric COURSE =
      ((RubricResult.Sound) Grading.rubric(Optional.empty())).rubric();

  @Test
  void on_the_examples_whatever_is_hidden() throws IOException {
    List<Submission> examples = examples();
    assertTrue(examples.size() > 5);
    for (Set<String> hidden :
        List.of(
            Set.of("gradient.df_w"),
            Set.of("adam.Adam", "gd.train_p1"),
            Set.of("momentum.train_p1", "momentum.epochs-30"),
            Set.of("gd.epochs-30", "momentum.epochs-2", "momentum.epochs-30"))) {
      assertEquals(List.of(), differences(hiding(hidden), examples), hidden::toString);
    }
  }

  private static List<Submission> examples() throws IOException {
    List<Submission> examples = new ArrayList<>();
    for (String name :
        List.of(
            "classical-momentum",
            "does-not-compile-in-one-method",
            "empty-template",
            "full-marks",
            "one-class-an-exercise",
            "typical-mistakes",
            "wrong-gradient")) {
      Path folder = Path.of("..", "..", "submissions", name);
      examples.add(Reader.read(new Entry(name, folder)));
    }
    String source =
        Files.readString(Path.of("../../submissions/classical-momentum/Optimizers.java"));
    String asking = "double[][] next = optimizer.step(W, df_w(W), lr, V, 0.5);";
    assertTrue(source.contains(asking));
    examples.add(
        changed(
            "asks-elsewhere-first-and-drops-the-answer",
            source.replace(
                asking, "optimizer.step(new double[] {1, 1}, df_w(W), lr, V, 0.5); " + asking)));
    examples.add(
        changed(
            "asks-once-more-and-drops-the-answer",
            source
                .replaceFirst(
                    "(?s)(Momentum optimizer.*?return )results;",
                    "$1last(optimizer.step(W, df_w(W), lr, V, 0.5), results);")
                .replaceFirst(
                    "static double\\[] df_w",
                    "static List<double[]> last(double[][] dropped, List<double[]> kept) {"
                        + " return kept; } static double[] df_w")));
    examples.add(
        changed(
            "a-gradient-that-is-almost-right", source.replaceFirst("0\\.2 \\*", "0.2000001 *")));
    return examples;
  }

  private static Submission changed(String name, String source) {
    return new Entry(name, Path.of(name))
        .unread()
        .withFiles(
            List.of(new HandedIn("Optimizers.java", source.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<String> differences(Rubric rubric, List<Submission> submissions) {
    ByTheBook byTheBook = new ByTheBook(rubric);
    Settings settings =
        new Settings(
            JailMode.OFF,
            Path.of(System.getProperty("java.home")),
            Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath(),
            Tools.on(""),
            false);
    try (Running running = Running.start(settings, rubric, 8);
        Pipeline worked = Pipeline.forStudents(rubric, running, byTheBook.worked());
        Pipeline student = byTheBook.pipeline(running)) {
      submissions.forEach(it -> byTheBook.compare(worked.grade(it), student.grade(it)));
    }
    return byTheBook.differences();
  }

  private static Rubric hiding(Set<String> ids) {
    return new Rubric(
        COURSE.id(),
        COURSE.version(),
        COURSE.sha256(),
        COURSE.title(),
        COURSE.criteria().stream()
            .map(
                it ->
                    ids.contains(it.id())
                        ? new Rubric.Criterion(
                            it.id(), it.points(), Rubric.Visibility.HIDDEN, it.title())
                        : it)
            .toList(),
        COURSE.weights(),
        COURSE.carry(),
        COURSE.variants(),
        COURSE.seed(),
        COURSE.fresh(),
        COURSE.toleranceFactor(),
        COURSE.deductions(),
        COURSE.limits(),
        COURSE.languageLevel());
  }
}
