package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody presses Ctrl-C. */
@NullUnmarked
class StoppedRunTests {

  private static final Path EXAMPLE =
      Path.of("..", "..", "submissions", "full-marks", "Optimizers.java").toAbsolutePath();
  private static final int STUDENTS = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void a_run_that_is_stopped_leaves_true_reports_and_nothing_else(int lines) throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Process run = start(temporary);
    String said;
    try (BufferedReader reader = run.errorReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        assertTrue(String.valueOf(reader.readLine()).startsWith("graded "));
      }
      // By the handle: the process itself would close what it says.
      run.toHandle().destroy();
      said = String.join("\n", reader.lines().toList());
      assertTrue(run.waitFor(2, TimeUnit.MINUTES));
    } finally {
      run.destroyForcibly();
    }
    assumeTrue(run.exitValue() > 128, "skipped: this platform can only kill");
    assertTrue(said.contains("Stopped: ") && said.contains(" of " + STUDENTS), said);
    List<Path> reports = below(folder.resolve("out"), "report.json");
    assertTrue(reports.size() >= lines && reports.size() < STUDENTS, reports::toString);
    for (Path report : reports) {
      JsonNode node = JsonMapper.shared().readTree(Files.readAllBytes(report));
      assertEquals("graded", node.get("verdict").asString(), node::toString);
      assertEquals(100, node.get("score").get("earned").intValue());
    }
    String log = Files.readString(folder.resolve("out").resolve("run.log"));
    assertTrue(
        log.contains(" stopped from outside, ") && log.contains(" of " + STUDENTS + " done"), log);
    assertEquals(List.of(), below(folder.resolve("out"), "summary.json"));
    assertEquals(List.of(), below(temporary, ""));
  }

  private Process start(Path temporary) throws IOException {
    for (int i = 0; i < STUDENTS; i++) {
      Path one = Files.createDirectories(folder.resolve("in").resolve("student-" + i));
      Files.copy(EXAMPLE, one.resolve("Optimizers.java"));
    }
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "grade",
            folder.resolve("in").toString(),
            "--out",
            folder.resolve("out").toString())
        .start();
  }

  private static List<Path> below(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(name))
          .toList();
    }
  }
}
