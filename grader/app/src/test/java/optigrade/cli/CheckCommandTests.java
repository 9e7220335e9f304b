package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optigrade check}: one hand-in on a terminal. */
class CheckCommandTests {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions");

  private String said = "";

  private int check(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int code = Main.run(Console.to(printed, printed), all);
    said = printed.toString(StandardCharsets.UTF_8);
    return code;
  }

  private static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }

  @Test
  void full_marks_are_told_in_few_lines() {
    assertEquals(ExitCode.FULL_MARKS, check(example("full-marks")), said);
    assertTrue(said.startsWith("full-marks: 100 of 100 points\n"), said);
    assertTrue(said.contains("  ✓ One step of the rule (Adam)"), said);
    assertFalse(said.contains("Hint") || said.contains("--all"), said);
  }

  @Test
  void one_thing_to_mend_at_a_time_with_the_line_that_shows_it() {
    assertEquals(ExitCode.LESS, check(example("typical-mistakes")), said);
    assertTrue(said.contains("RMSProp: One step of the rule (RMSProp)"), said);
    assertTrue(
        said.contains(
            "  44 |     nextS[i] = (1 - gamma) * S[i] + gamma * dW[i] * dW[i];\n     |     ^\n"),
        said);
    assertEquals(1, said.split("Hint: ", -1).length - 1, said);
    assertTrue(said.contains("8 more to look at"), said);
    assertEquals(ExitCode.LESS, check(example("typical-mistakes"), "--all"));
    assertEquals(3, said.split("Hint: ", -1).length - 1, said);
    assertFalse(said.contains("more to look at"), said);
  }

  @Test
  void a_compiler_s_word_comes_with_a_caret_under_it() {
    assertEquals(ExitCode.LESS, check(example("does-not-compile-in-one-method")), said);
    List<String> lines = said.lines().toList();
    int caret = lines.indexOf("     |                                              ^^^^");
    assertTrue(caret > 0, said);
    String above = lines.get(caret - 1);
    assertEquals("beta", above.substring(lines.get(caret).indexOf('^')).substring(0, 4), said);
  }

  @Test
  void no_line_is_wider_than_the_screen_and_none_needs_more_than_ascii() {
    Screen narrow = Screen.of(Map.of("TERM", "dumb"), Map.of("optigrade.columns", "60"));
    for (String name : List.of("typical-mistakes", "loops-forever", "empty-template")) {
      for (String line : shown(name, narrow)) {
        assertTrue(line.length() <= 60, line);
        assertTrue(line.chars().allMatch(c -> c < 128), line);
      }
    }
  }

  @Test
  void the_place_that_is_meant_can_be_seen_in_the_longest_line(@TempDir Path folder)
      throws IOException {
    String source = Files.readString(EXAMPLES.resolve("full-marks").resolve("Optimizers.java"));
    Path file =
        Files.writeString(
            folder.resolve("OneLine.java"),
            source
                .replaceFirst("gamma \\*", "gama *")
                .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "")
                .replaceAll("\\s+", " "));
    for (int columns : List.of(40, 60, 200)) {
      Screen screen = Screen.of(Map.of("TERM", "dumb"), Map.of("optigrade.columns", "" + columns));
      List<String> lines = shown(file, screen);
      int caret =
          lines.indexOf(lines.stream().filter(it -> it.endsWith("^^^^")).findFirst().orElse(""));
      assertTrue(caret > 0, () -> String.join("\n", lines));
      int at = lines.get(caret).indexOf('^');
      assertEquals("gama", lines.get(caret - 1).substring(at, at + 4));
      lines.forEach(line -> assertTrue(line.length() <= columns, line));
    }
  }

  @Test
  void a_word_longer_than_the_screen_breaks_no_line(@TempDir Path folder) throws IOException {
    String source = Files.readString(EXAMPLES.resolve("full-marks").resolve("Optimizers.java"));
    Path file =
        Files.writeString(
            folder.resolve("Optimizers.java"),
            source.replaceFirst("gamma \\*", "g" + "a".repeat(90) + " *"));
    Screen screen = Screen.of(Map.of("TERM", "dumb"), Map.of("optigrade.columns", "60"));
    List<String> carets = shown(file, screen).stream().filter(it -> it.endsWith("^^^^")).toList();
    assertTrue(carets.get(0).length() == 60, carets::toString);
    assertTrue(carets.stream().allMatch(it -> it.length() <= 60), carets::toString);
  }

  @Test
  void what_failed_has_a_sign_before_it(@TempDir Path folder) throws IOException {
    String source = Files.readString(EXAMPLES.resolve("full-marks").resolve("Optimizers.java"));
    Path file =
        Files.writeString(
            folder.resolve("Optimizers.java"), source.replaceFirst("0.2 \\* W", "1 / 5 * W"));
    assertEquals(ExitCode.LESS, check(file.toString(), "--all"), said);
    assertTrue(said.contains("\n  ✗ The exercise's own first step"), said);
  }

  @Test
  void a_link_that_is_named_is_followed_and_no_name_is_none(@TempDir Path folder)
      throws IOException {
    Path link = folder.resolve("Linked.java");
    try {
      Files.createSymbolicLink(
          link, EXAMPLES.resolve("full-marks").resolve("Optimizers.java").toAbsolutePath());
    } catch (IOException | UnsupportedOperationException e) {
      org.junit.jupiter.api.Assumptions.abort("this file system has no links");
    }
    assertEquals(ExitCode.FULL_MARKS, check(link.toString()), said);
    assertEquals(ExitCode.WRONG_USE, check(""), said);
  }

  private List<String> shown(Path file, Screen screen) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Main.run(
        new Console(print(printed), print(printed), screen), "check", file.toString(), "--all");
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private List<String> shown(String name, Screen screen) {
    return shown(EXAMPLES.resolve(name), screen);
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  @Test
  void colours_are_there_for_terminals_and_for_nobody_who_minds() {
    Map<String, String> terminal = Map.of("optigrade.results-on-terminal", "true");
    assertTrue(Screen.of(Map.of(), terminal).colours());
    assertFalse(Screen.of(Map.of("NO_COLOR", "1"), terminal).colours());
    assertTrue(Screen.of(Map.of("NO_COLOR", ""), terminal).colours());
    assertFalse(Screen.of(Map.of("TERM", "dumb"), terminal).colours());
    assertFalse(Screen.of(Map.of(), Map.of()).colours());
    Screen colours = Screen.of(Map.of(), terminal);
    assertEquals(
        "\u001b[31m\\u{1b}[0mred\u001b[0m",
        Painted.of("\u001b[0mred", Painted.Ink.BAD).on(colours));
  }

  @Test
  void nothing_a_hand_in_says_steers_the_terminal(@TempDir Path folder) throws IOException {
    Path odd =
        Files.writeString(
            folder.resolve("Odd.java"),
            "class Odd { static double[] df_w(double[] W) { throw new"
                + " RuntimeException(\"\\u001b[2J\\u202e|\"); } }\n// \u001b[31m\u202e\nint x");
    assertEquals(ExitCode.LESS, check(odd.toString(), "--all"), said);
    assertTrue(said.chars().allMatch(c -> c == '\n' || (c >= ' ' && c != 0x202e)), said);
  }

  @Test
  void in_vietnamese_and_for_what_is_not_there() {
    assertEquals(ExitCode.LESS, check(example("typical-mistakes"), "--lang", "vi"));
    assertTrue(said.contains("67.12 trên 100 điểm") && said.contains("Gợi ý: "), said);
    assertEquals(ExitCode.WRONG_USE, check("nowhere.java"));
    assertTrue(said.contains("there is no nowhere.java"), said);
  }

  @Test
  void what_counts_for_nothing_shows_no_points_and_what_is_wrong(@TempDir Path folder)
      throws IOException {
    String rubric = Files.readString(EXAMPLES.resolve("../rubrics/optimization.yaml"));
    Path worthless =
        Files.writeString(
            folder.resolve("worthless.yaml"),
            rubric
                .replace("possible: 100", "possible: 90")
                .replace("gradient.df_w\n    points: 10", "gradient.df_w\n    points: 0"));
    check(example("wrong-gradient"), "--all", "--rubric", worthless.toString());
    assertTrue(said.matches("(?s).*✗ The gradient of f \\(df_w\\) +no points\n.*"), said);
    assertFalse(said.contains("0 / 0"), said);
    assertTrue(said.contains("\nThe gradient of f (df_w)\n"), said);
    assertTrue(said.contains("only because of df_w. So 1 of 2 points"), said);
    check(example("wrong-gradient"), "--all");
    assertTrue(said.contains("only because of df_w, where points were already"), said);
    check(example("full-marks"), "--rubric", worthless.toString(), "--lang", "vi");
    assertTrue(said.matches("(?s).*✓ Gradient của hàm f \\(df_w\\) +không tính điểm\n.*"), said);
  }

  /** The course's own rubric, with every criterion hidden that is written like this. */
  private static Path hidden(Path folder, String criterion) throws IOException {
    String rubric = Files.readString(EXAMPLES.resolve("../rubrics/optimization.yaml"));
    return Files.writeString(
        folder.resolve("hidden.yaml"),
        rubric.replaceAll("(" + criterion + "visibility: )public", "$1hidden"));
  }

  @Test
  void hidden_criteria_are_named_and_no_more(@TempDir Path folder) throws IOException {
    Path hidden = hidden(folder, "id: rmsprop.RMSProp\\s+points: 15\\s+");
    assertEquals(
        ExitCode.LESS, check(example("typical-mistakes"), "--all", "--rubric", hidden.toString()));
    assertTrue(said.contains("One step of the rule (RMSProp)"), said);
    assertFalse(said.contains("gamma goes with"), said);
    assertFalse(said.contains("0 / 15"), said);
    assertTrue(said.contains("after you hand in"), said);
    assertFalse(said.contains("because of RMSProp"), said);
    assertTrue(
        said.replaceAll("\\s+", " ")
            .contains(
                "This rests on a part that is only checked after you hand in, too. If the mistake is"
                    + " there, 1.75 of 3.5 points are kept."),
        said);
  }

  @Test
  void where_all_is_hidden_nothing_is_called_full_marks(@TempDir Path folder) throws IOException {
    Path hidden = hidden(folder, "");
    assertEquals(ExitCode.LESS, check(example("full-marks"), "--rubric", hidden.toString()), said);
    assertTrue(said.startsWith("full-marks: its points are shown after you hand in\n"), said);
    assertFalse(said.contains("0 of 0"), said);
  }

  @Test
  void a_folder_of_several_hand_ins_is_said_to_be_taken_as_one(@TempDir Path folder)
      throws IOException {
    Path source = EXAMPLES.resolve("full-marks/Optimizers.java");
    for (String student : List.of("an", "binh", "chi")) {
      Files.createDirectories(folder.resolve(student));
      Files.copy(source, folder.resolve(student).resolve("Optimizers.java"));
    }
    check(folder.toString());
    assertTrue(said.startsWith("Optimizers.java is there more than once: " + folder), said);
    assertTrue(said.contains(folder.resolve("binh/Optimizers.java") + ", ... All of it"), said);
    check(folder.resolve("an").toString());
    assertFalse(said.contains("more than once"), said);
  }

  @Test
  void what_was_written_comes_before_what_was_not_begun(@TempDir Path folder) throws IOException {
    String starter = Files.readString(EXAMPLES.resolve("empty-template/Optimizers.java"));
    Path own = Files.writeString(folder.resolve("Optimizers.java"), starter);
    assertEquals(ExitCode.LESS, check(own.toString()));
    assertTrue(said.contains("\nThe gradient of f (df_w)\n"), "the exercise's first: " + said);
    Files.writeString(
        own,
        starter.replaceFirst("(?s)(Adam\\(.*?)return null;", "$1return new double[][] {W, V, S};"));
    assertEquals(ExitCode.LESS, check(own.toString()));
    assertTrue(said.contains("\nAdam: One step of the rule (Adam)\n"), said);
  }
}
