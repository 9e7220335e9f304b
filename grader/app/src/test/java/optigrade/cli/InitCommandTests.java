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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code optigrade init}: what students start from. */
class InitCommandTests {

  private final Path folder;
  private String said = "";

  InitCommandTests(@TempDir Path folder) {
    this.folder = folder;
  }

  private int run(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code = Main.run(Console.to(printed, printed), arguments);
    said = printed.toString(StandardCharsets.UTF_8);
    return code;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void the_starter_compiles_as_it_is_and_each_part_is_told_to_be_missing(String language) {
    Path lab = folder.resolve("Bài tập 3").resolve("mới");
    assertEquals(ExitCode.ALL_GRADED, run("init", lab.toString(), "--lang", language), said);
    assertTrue(said.contains("optigrade check \"" + lab.resolve("Optimizers.java") + "\""), said);
    String file = lab.resolve("Optimizers.java").toString();
    assertEquals(ExitCode.ALL_GRADED, run("grade", file, "--format", "json", "-"), said);
    String report = said.replaceAll("\\s+", "");
    assertTrue(report.contains("\"status\":\"clean\""), said);
    assertTrue(report.contains("\"earned\":0,"), said);
    assertEquals(9, report.split("\"id\":\"returned-null\"", -1).length - 1, said);
  }

  @Test
  void both_languages_are_the_same_program() throws IOException {
    List<String> programs =
        List.of(
            program("en"),
            program("vi"),
            withoutComments(Path.of("..", "..", "submissions", "empty-template")));
    assertEquals(programs.get(0), programs.get(1));
    assertEquals(programs.get(0), programs.get(2));
    assertTrue(programs.get(0).contains("static double[] df_w(double[] W) {"));
  }

  private String program(String language) throws IOException {
    Path there = folder.resolve(language);
    assertEquals(ExitCode.ALL_GRADED, run("init", there.toString(), "--lang", language), said);
    return withoutComments(there);
  }

  private static String withoutComments(Path folder) throws IOException {
    return Files.readString(folder.resolve("Optimizers.java"))
        .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Optimizers.java", "README.md"})
  void nothing_is_written_over(String file) throws IOException {
    Files.writeString(folder.resolve(file), "mine");
    assertEquals(ExitCode.WRONG_USE, run("init", folder.toString()), said);
    assertTrue(said.contains(file + " is there already, and nothing was written."), said);
    assertEquals("mine", Files.readString(folder.resolve(file)));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void a_place_that_can_not_be_written_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("a file"), "");
    assertEquals(ExitCode.WRONG_USE, run("init", file.resolve("lab").toString()), said);
    assertTrue(said.contains("nothing can be written to " + file.resolve("lab")), said);
    assertFalse(said.contains("Exception"), said);
  }
}
