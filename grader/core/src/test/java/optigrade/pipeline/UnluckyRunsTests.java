package optigrade.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import optigrade.store.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of reports when the grader is killed, or the disk is full. */
class UnluckyRunsTests {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions");
  private static final String LEFT_BY_A_KILL = "0a1b2c3d-0123-4567-89ab-0123456789ab.part";

  private static final int KILLS = 4;
  private static final long PATIENCE_SECONDS = 240;

  private final Path folder;

  UnluckyRunsTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_run_killed_at_any_moment_and_started_again_gives_the_same_reports() throws Exception {
    Path submissions = copies("full-marks", "typical-mistakes", "empty-template", "wrong-gradient");
    Path undisturbed = folder.resolve("undisturbed");
    long start = System.nanoTime();
    assertEquals("done", said(start(submissions, undisturbed)).get(0));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    Path out = folder.resolve("out");
    Random moments = new Random(20260101);
    for (int i = 0; i < KILLS; i++) {
      Process run = start(submissions, out);
      run.waitFor(moments.nextLong(millis / 4, millis), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      for (Path file : reports(out)) {
        assertTrue(ARun.isWhole(file), () -> "half-written: " + file);
      }
    }
    leaveParts(out);
    assertEquals("done", said(start(submissions, out)).get(0));
    assertEquals(names(undisturbed), names(out));
    for (Path file : reports(undisturbed)) {
      assertArrayEquals(
          Files.readAllBytes(file),
          Files.readAllBytes(out.resolve(undisturbed.relativize(file))),
          file::toString);
    }
  }

  @Test
  void what_a_killed_run_left_goes_away_also_where_the_class_is_another_now() throws Exception {
    Path out = folder.resolve("out");
    assertEquals("done", said(start(copies("full-marks", "wrong-gradient"), out)).get(0));
    leaveParts(out);
    Path others = Files.createDirectory(folder.resolve("others"));
    Examples.copy("wrong-gradient", others.resolve("wrong-gradient"));
    assertEquals("done", said(start(others, out)).get(0));
    assertEquals(
        List.of(),
        ARun.files(out).stream().filter(file -> file.toString().endsWith(Whole.PART)).toList());
    assertTrue(Files.exists(out.resolve("full-marks").resolve("report.json")));
  }

  @Test
  void a_full_disk_stops_the_run_and_leaves_whole_reports_only() throws Exception {
    Path submissions = copies("full-marks", "typical-mistakes", "wrong-gradient");
    Path out = Files.createDirectory(folder.resolve("small"));
    List<String> small = onASmallDisk(out, ARun.command(submissions, out, folder));
    assumeTrue(
        new ProcessBuilder(onASmallDisk(out, List.of("true"))).start().waitFor() == 0,
        "a small disk can't be made here");
    List<String> said = said(new ProcessBuilder(small).start());
    assertEquals("failed", said.get(0));
    assertFalse(said.stream().anyMatch(line -> line.startsWith("torn")), said::toString);
  }

  /** What a kill in the middle of a file leaves, wherever it came. */
  private static void leaveParts(Path out) throws IOException {
    Files.writeString(out.resolve(".store").resolve("aside").resolve(LEFT_BY_A_KILL), "{");
    Path report = Files.createDirectories(out.resolve("full-marks")).resolve("report.json");
    for (Path file : List.of(report, report.resolveSibling("report.html"))) {
      Files.writeString(file.resolveSibling(file.getFileName() + Whole.PART), "{");
    }
    Files.deleteIfExists(out.resolve(".store").resolve("pages"));
  }

  /** A file system of its own over the folder, too small for every report. */
  private static List<String> onASmallDisk(Path out, List<String> command) {
    List<String> all =
        new ArrayList<>(
            List.of("bwrap", "--dev-bind", "/", "/", "--size", "49152", "--tmpfs", out.toString()));
    all.addAll(command);
    return all;
  }

  private Process start(Path submissions, Path out) throws IOException {
    return new ProcessBuilder(ARun.command(submissions, out, folder))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> said(Process run) throws IOException, InterruptedException {
    List<String> said =
        new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertTrue(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    return said;
  }

  /** What a reader would take for a result; a killed run leaves parts beside the store. */
  private static List<Path> reports(Path out) throws IOException {
    return ARun.files(out).stream()
        .filter(file -> String.valueOf(file.getFileName()).endsWith(".json"))
        .toList();
  }

  private static List<String> names(Path out) throws IOException {
    return ARun.files(out).stream().map(file -> out.relativize(file).toString()).toList();
  }

  private Path copies(String... examples) throws IOException {
    Path submissions = folder.resolve("submissions");
    for (String example : examples) {
      Path to = Files.createDirectories(submissions.resolve(example));
      try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
        }
      }
    }
    return submissions;
  }
}
