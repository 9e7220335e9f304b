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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optigrade grade --similarity}, as somebody types it. */
class SimilarityTests {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions");
  private static final Path JAR = Path.of("..", "similarity", "target", "optigrade-similarity.jar");

  private final Path in;
  private final Path out;
  private String said = "";

  SimilarityTests(@TempDir Path folder) {
    this.in = folder.resolve("in");
    this.out = folder.resolve("marks");
  }

  @BeforeEach
  void handIn() throws IOException {
    System.setProperty(SimilarityOptions.PLACE, JAR.toAbsolutePath().toString());
    for (String name : List.of("full-marks", "one-class-an-exercise", "python-file")) {
      FileUtils.copyDirectory(EXAMPLES.resolve(name).toFile(), in.resolve(name).toFile());
    }
    String full = Files.readString(EXAMPLES.resolve("full-marks").resolve("Optimizers.java"));
    Path copy = Files.createDirectories(in.resolve("a & <b>"));
    Files.writeString(copy.resolve("Mine.java"), full.replace("Optimizers", "Mine"));
  }

  @AfterEach
  void forget() {
    System.clearProperty(SimilarityOptions.PLACE);
  }

  private int optigrade(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code = Main.run(Console.to(printed, printed), arguments);
    said = printed.toString(StandardCharsets.UTF_8);
    return code;
  }

  private int grade(String... more) {
    String[] all = new String[4 + more.length];
    System.arraycopy(new String[] {"grade", in.toString(), "--out", out.toString()}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return optigrade(all);
  }

  private String summary() throws IOException {
    return Files.readString(out.resolve("summary.json"));
  }

  private String page() throws IOException {
    return Files.readString(out.resolve("index.html"));
  }

  @Test
  void a_copy_is_named_as_a_hint_and_marks_stay() throws IOException {
    assertEquals(0, grade(), said);
    String marks = Files.readString(out.resolve("grades.csv"));
    assertFalse(summary().contains("similarity") || page().contains("similar-title"));
    assertEquals(0, grade("--similarity"), said);
    assertTrue(said.contains("1 of 3 pairs of hand-ins are alike by 90 % or more"), said);
    assertTrue(said.contains("never a mark"), said);
    assertTrue(said.contains("1 could not be compared."), said);
    assertEquals(marks, Files.readString(out.resolve("grades.csv")));
    assertTrue(summary().contains("\"similarity\" : 1,"), summary());
    assertTrue(summary().contains("\"why\" : \"no-java\""), summary());
    assertTrue(page().contains("honest solutions resemble each other, too"));
    assertTrue(page().contains("100 %"));
    assertFalse(page().contains("<b>"));
    assertEquals(5, new Published().mustHoldFor(out));
    byte[] first = Files.readAllBytes(out.resolve("summary.json"));
    assertEquals(0, grade("--similarity", "--fresh", "--jobs", "1"), said);
    assertEquals(new String(first, StandardCharsets.UTF_8), summary());
  }

  @Test
  void hand_ins_that_are_not_run_again_are_compared_all_the_same() throws IOException {
    assertEquals(0, grade("--similarity"), said);
    assertTrue(said.contains("Comparing 4 hand-ins"), said);
    assertEquals(0, grade("--similarity"), said);
    assertFalse(said.contains("Comparing"), "nothing changed: " + said);
    assertTrue(said.contains("1 of 3 pairs"), said);
    FileUtils.copyDirectory(in.resolve("full-marks").toFile(), in.resolve("third").toFile());
    assertEquals(0, grade("--similarity"), said);
    assertTrue(said.contains("3 of 6 pairs"), said);
    assertEquals(0, grade("--similarity-from", "1"), said);
    assertTrue(said.contains("Comparing"), said);
    assertTrue(said.contains("6 of 6 pairs of hand-ins are alike by 1 %"), said);
  }

  @Test
  void rescore_keeps_what_the_run_found_and_a_run_without_forgets_it() throws IOException {
    assertEquals(0, grade("--similarity"), said);
    String summary = summary();
    assertEquals(0, optigrade("rescore", out.toString(), "--lang", "vi"), said);
    assertEquals(summary, summary());
    assertTrue(page().contains("chỉ là gợi ý để người chấm xem lại"), "in the page's language");
    assertEquals(0, grade(), said);
    assertFalse(summary().contains("similarity"));
    assertEquals(0, optigrade("rescore", out.toString()), said);
    assertFalse(summary().contains("similarity"));
  }

  @Test
  void without_its_jar_everything_else_is_there() throws IOException {
    System.clearProperty(SimilarityOptions.PLACE);
    assertEquals(0, grade("--similarity", "--lang", "vi"), said);
    assertTrue(
        said.contains("Chưa so sánh các bài nộp: không thấy optigrade-similarity.jar"), said);
    assertTrue(page().contains("Chưa so sánh các bài nộp"));
    assertTrue(summary().contains("\"not-done\""), summary());
    assertEquals(5, new Published().mustHoldFor(out));
    assertEquals(0, optigrade("rescore", out.toString()), said);
    assertTrue(summary().contains("\"not-done\""), summary());
  }

  @Test
  void what_can_not_be_asked_is_refused() {
    assertEquals(2, grade("--similarity-from", "101"), said);
    assertTrue(said.contains("1 to 100"), said);
    String one = in.resolve("full-marks").resolve("Optimizers.java").toString();
    assertEquals(2, optigrade("grade", one, "--similarity", "-"), said);
    assertTrue(said.contains("nothing to compare"), said);
  }
}
