package optigrade.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.formats.Setting;
import optigrade.intake.Listing;
import optigrade.model.Attendance;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.running.Settings;
import optigrade.running.jail.JailMode;
import optigrade.running.jail.Tools;
import optigrade.scoring.Decision;
import optigrade.scoring.Overrides;
import optigrade.scoring.RubricResult;
import optigrade.scoring.Rubrics;
import optigrade.store.InUseException;
import optigrade.store.LastRun;
import optigrade.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New points without running anything: the same as if everything had been run. */
class RescoringTests {

  private static final Setting SETTING = new Setting(Language.EN, Instant.EPOCH);

  private static final Watcher NOBODY = (report, done, total) -> {};

  private final Path folder;
  private final Path out;

  RescoringTests(@TempDir Path folder) {
    this.folder = folder;
    this.out = folder.resolve("out");
  }

  /** One needs a jail and is given none, so that it can't be graded. */
  @BeforeEach
  void gradeTheExamples() throws IOException {
    for (String name : List.of("full-marks", "classical-momentum", "python-file")) {
      Examples.copy(name, folder.resolve("in").resolve(name));
    }
    Path impure = Files.createDirectories(folder.resolve("in").resolve("reads-files"));
    Files.writeString(
        impure.resolve("Optimizers.java"),
        "class Optimizers { static double[] df_w(double[] w) {"
            + " new java.io.File(\"x\").delete(); return w; } }");
    grade(out, builtIn(), false);
  }

  @Test
  void other_points_are_the_same_bytes_as_from_a_fresh_run() throws Exception {
    Rubric other = changed();
    Path fresh = folder.resolve("fresh");
    grade(fresh, other, true);
    Rescoring.Result result = rescore(other);
    IncrementalTests.same(IncrementalTests.written(fresh), IncrementalTests.written(out));
    assertEquals(2, result.changes().size(), () -> result.changes().toString());
    Rescoring.Change changed = result.changes().get(1);
    assertEquals("full-marks", changed.submission());
    assertEquals(Optional.of(new BigDecimal(100)), changed.before());
    assertEquals(Optional.of(new BigDecimal(105)), changed.after());
    assertTrue(
        Files.readString(out.resolve("reads-files").resolve("report.json")).contains("no-jail"));
  }

  @Test
  void back_to_the_old_rubric_is_back_to_the_old_bytes() throws Exception {
    var first = IncrementalTests.written(out);
    rescore(changed());
    Rescoring.Result result = rescore(builtIn());
    IncrementalTests.same(first, IncrementalTests.written(out));
    assertEquals(changed(), result.before());
    assertEquals(List.of(), rescore(builtIn()).changes());
  }

  @Test
  void a_rubric_that_changes_what_is_run_is_refused() throws Exception {
    var first = IncrementalTests.written(out);
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> rescore(rubric(text().replaceFirst("(?m)^  seed: .*", "  seed: 7"))));
    assertEquals(Refusals.otherSettings(), refused.why());
    IncrementalTests.same(first, IncrementalTests.written(out));
  }

  @Test
  void nothing_an_unfinished_run_and_a_damaged_store_are_refused() throws Exception {
    assertEquals(Refusals.nothingThere(folder), refused(folder));
    Path entry = ARun.files(out.resolve(".store").resolve("outcomes")).get(0);
    byte[] content = Files.readAllBytes(entry);
    Files.write(entry, new byte[3]);
    assertEquals(Refusals.damaged(), refused(out));
    Files.write(entry, content);
    try (Store store = Store.open(out)) {
      var last = store.lastRun().orElseThrow();
      store.begin(
          LastRun.beginning(
              last.ground(), last.rubric(), last.attendance(), false, last.formats(), last.ids()));
      assertThrows(InUseException.class, () -> rescore(builtIn()));
    }
    assertEquals(Refusals.unfinished(), refused(out));
    grade(out, builtIn(), false);
    assertEquals(List.of(), rescore(builtIn()).changes());
  }

  private static optigrade.model.Text refused(Path out) {
    return assertThrows(
            RefusedException.class,
            () ->
                Rescoring.run(
                    out, builtIn(), Optional.empty(), Optional.empty(), SETTING, 2, NOBODY))
        .why();
  }

  @Test
  void a_teachers_decisions_are_never_lost_silently() throws Exception {
    Overrides decided =
        new Overrides(
            Map.of(
                "full-marks",
                List.of(new Decision("gd.sgd", new BigDecimal(3), "oral exam", Optional.empty()))));
    grade(out, builtIn(), false, decided);
    var first = IncrementalTests.written(out);
    assertEquals(Refusals.overrides(), refused(out));
    Rescoring.Decisions again = ids -> ids.contains("full-marks") ? decided : Overrides.none();
    assertEquals(
        List.of(),
        Rescoring.run(out, builtIn(), Optional.of(again), Optional.empty(), SETTING, 2, NOBODY)
            .changes());
    IncrementalTests.same(first, IncrementalTests.written(out));
  }

  private Rescoring.Result rescore(Rubric rubric) throws IOException, RefusedException {
    return Rescoring.run(out, rubric, Optional.empty(), Optional.empty(), SETTING, 2, NOBODY);
  }

  private void grade(Path to, Rubric rubric, boolean fresh) throws IOException {
    grade(to, rubric, fresh, Overrides.none());
  }

  private void grade(Path to, Rubric rubric, boolean fresh, Overrides overrides)
      throws IOException {
    Settings here = ARun.settings(folder);
    Settings settings =
        new Settings(JailMode.AUTO, here.javaHome(), here.temporary(), Tools.on(""), here.isRoot());
    Grading.run(
        Listing.of(List.of(folder.resolve("in"))).entries(),
        new Options(rubric, to, 2, fresh, Language.EN, settings)
            .with(Optional.of(overrides), Attendance.unknown()),
        NOBODY);
  }

  private static String text() {
    return new String(Rubrics.builtInContent(), StandardCharsets.UTF_8);
  }

  private static Rubric builtIn() {
    return ARun.rubric();
  }

  /** Another number of points for one criterion, and what was public is hidden. */
  private Rubric changed() throws IOException {
    return rubric(
        text()
            .replace("possible: 100", "possible: 105")
            .replaceFirst("(id: gd.sgd\\s+points: )10", "$115")
            .replaceFirst(
                "(id: momentum.sgd_momentum\\s+points: 15\\s+visibility: )public", "$1hidden"));
  }

  private Rubric rubric(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("rubric.yaml"), text);
    return ((RubricResult.Sound) Grading.rubric(Optional.of(file))).rubric();
  }
}
