package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optigrade rescore}, as somebody types it. */
class RescoreCommandTests {

  private static final Path RUBRIC = Path.of("..", "..", "rubrics", "optimization.yaml");

  private final Path folder;
  private final Path out;
  private String said = "";

  RescoreCommandTests(@TempDir Path folder) {
    this.folder = folder;
    this.out = folder.resolve("marks");
  }

  private int optigrade(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code = Main.run(Console.to(printed, printed), arguments);
    said = printed.toString(StandardCharsets.UTF_8);
    return code;
  }

  private void grade() throws IOException {
    for (String name : List.of("full-marks", "classical-momentum")) {
      FileUtils.copyDirectory(
          Path.of("..", "..", "submissions", name).toFile(),
          folder.resolve("in").resolve(name).toFile());
    }
    assertEquals(0, optigrade("grade", folder.resolve("in").toString(), "--out", out.toString()));
  }

  private String rubric(String was, String is) throws IOException {
    String text = Files.readString(RUBRIC);
    assertTrue(text.contains(was), was);
    return Files.writeString(folder.resolve("mine.yaml"), text.replace(was, is)).toString();
  }

  private int rescore(String... more) {
    String[] all = new String[2 + more.length];
    all[0] = "rescore";
    all[1] = out.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return optigrade(all);
  }

  @Test
  void a_kinder_rubric_says_who_gained() throws IOException {
    grade();
    assertEquals(0, rescore("--rubric", rubric("carry: 0.5", "carry: 1")), said);
    assertTrue(said.contains("classical-momentum"), said);
    assertTrue(said.contains("+2.75"), said);
    assertTrue(said.contains("carry: 1, was 0.5"), said);
    assertTrue(said.contains("1 gained, 0 lost, 1 as before."), said);
    assertFalse(said.contains("full-marks "), said);
    new Published().mustHoldFor(out);
    assertTrue(Files.readString(out.resolve("grades.csv")).contains("graded,85,100"));
    assertTrue(Files.readString(out.resolve("index.html")).contains("85.00"));
    assertEquals(0, rescore("--lang", "vi"));
    assertTrue(said.contains("82.25") && said.contains("trước"), said);
    assertTrue(said.contains("carry (phần điểm giữ lại): 0.5, trước đây 1"), said);
  }

  @Test
  void whatever_gives_points_otherwise_is_named() throws IOException {
    grade();
    String weights = rubric("  points: 8\n  length: 1", "  points: 7\n  length: 2");
    assertEquals(0, rescore("--rubric", weights), said);
    assertTrue(said.contains("weight of length: 2, was 1"), said);
    assertTrue(said.contains("weight of points: 7, was 8"), said);
    assertEquals(
        0,
        rescore("--rubric", rubric("    points: 2\n    message:", "    points: 3\n    message:")));
    assertTrue(said.contains("weight of length: 1, was 2"), said);
    assertTrue(said.contains("deduction did-not-compile: 3 points, were 2"), said);
    assertEquals(0, rescore("--lang", "vi"));
    assertTrue(said.contains("điểm trừ did-not-compile: 2 điểm, trước đây 3"), said);
  }

  @Test
  void a_rubric_that_runs_something_else_needs_a_run() throws IOException {
    grade();
    byte[] before = Files.readAllBytes(out.resolve("summary.json"));
    assertEquals(2, rescore("--rubric", rubric("seed: ", "seed: 1")), said);
    assertTrue(said.contains("optigrade grade"), said);
    assertEquals(
        new String(before, StandardCharsets.UTF_8), Files.readString(out.resolve("summary.json")));
  }

  @Test
  void a_folder_in_which_nothing_was_graded_is_named() throws IOException {
    Files.createDirectories(out);
    assertEquals(2, rescore(), said);
    assertTrue(said.contains("marks"), said);
    assertFalse(said.contains("Exception"), said);
  }

  @Test
  void a_folder_that_is_not_there_is_named_and_not_made() {
    assertEquals(2, rescore(), said);
    assertTrue(said.contains("marks"), said);
    assertFalse(Files.exists(out));
  }
}
