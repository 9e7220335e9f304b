package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reports and hand-ins lie close together, and what stays of earlier runs. */
@NullUnmarked
class OutFolderTests {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void twoHandIns() throws IOException {
    put("in/class/an/A.py", "print(1)");
    put("in/class/binh/B.py", "print(2)");
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int grade(String in, String to, String... more) {
    out.reset();
    err.reset();
    String[] line = {
      "grade", folder.resolve(in).toString(), "--out", folder.resolve(to).toString()
    };
    return Main.run(
        Console.to(out, err),
        java.util.stream.Stream.of(line, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void our_own_reports_inside_an_input_are_nobodys_hand_in() {
    assertEquals(0, grade("in/class", "in/class/reports"));
    assertEquals(0, grade("in/class", "in/class/reports"));
    assertTrue(said().contains("reports holds reports of optigrade"), this::said);
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("reports"), out::toString);
    assertFalse(Files.exists(folder.resolve("in/class/reports/reports")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in/class", "in/class/an", "in/class/an/below", "in/./class/../class"})
  void reports_never_go_where_the_hand_ins_are(String to) {
    assertEquals(2, grade("in/class", to));
    assertTrue(said().contains("reports and hand-ins would be mixed"), this::said);
    assertFalse(Files.exists(folder.resolve(to).resolve(".store")));
  }

  @Test
  void nor_where_a_report_s_folder_would_lie_among_them() throws IOException {
    put("an/an/A.py", "print(1)");
    assertEquals(2, grade("an", "."), this::said);
    assertTrue(said().contains("reports and hand-ins would be mixed"), this::said);
  }

  @Test
  void reports_that_are_named_as_hand_ins_are_refused() {
    assertEquals(0, grade("in/class", "out"));
    assertEquals(2, grade("out", "other"));
    assertTrue(said().contains("out holds reports of optigrade"), this::said);
  }

  @Test
  void decisions_of_the_last_run_are_not_dropped_silently() throws IOException {
    put("decided.yaml", "- {submission: an, criterion: gd.sgd, points: 4, reason: why}\n");
    String decided = folder.resolve("decided.yaml").toString();
    assertEquals(0, grade("in/class", "out", "--overrides", decided), this::said);
    byte[] first = Files.readAllBytes(folder.resolve("out/summary.json"));
    assertEquals(2, grade("in/class", "out"), this::said);
    assertTrue(said().contains("The last run went by overrides"), this::said);
    org.junit.jupiter.api.Assertions.assertArrayEquals(
        first, Files.readAllBytes(folder.resolve("out/summary.json")));
    assertEquals(2, grade("in/class", "out", "--fresh"), this::said);
    put("none.yaml", "[]\n");
    String none = folder.resolve("none.yaml").toString();
    assertEquals(0, grade("in/class", "out", "--overrides", none), this::said);
    assertEquals(0, grade("in/class", "out"), this::said);
  }

  @Test
  void reports_of_earlier_runs_that_are_not_of_this_one_are_named() throws IOException {
    assertEquals(0, grade("in/class", "out"));
    assertFalse(said().contains("earlier"), this::said);
    Files.move(folder.resolve("in/class/an"), folder.resolve("in/class/an-2"));
    Files.createDirectories(folder.resolve("out/notes"));
    assertEquals(0, grade("in/class", "out"));
    assertTrue(said().contains("from an earlier run, not this one: an."), this::said);
    assertTrue(Files.exists(folder.resolve("out/an/report.json")));
    grade("in/class", "out", "--lang", "vi");
    assertTrue(said().contains("lần chấm trước"), this::said);
  }
}
