package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTests {

  private static final Path EXAMPLES = Path.of("..", "..", "submissions");

  private final Path folder;
  private String said = "";

  TraceCommandTests(@TempDir Path folder) {
    this.folder = folder;
  }

  private int trace(int columns, String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8);
    String[] all = new String[arguments.length + 1];
    all[0] = "trace";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int code = Main.run(new Console(to, to, new Screen(false, true, columns)), all);
    said = printed.toString(StandardCharsets.UTF_8);
    return code;
  }

  private static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gd", "momentum", "rmsprop", "adam"})
  void who_does_it_right_is_right_all_along(String exercise) {
    String[] line = {example("full-marks"), "--exercise", exercise, "--epochs", "30"};
    assertEquals(ExitCode.FULL_MARKS, trace(60, line), said);
    assertTrue(said.endsWith("Every step is right.\n"), said);
    assertTrue(said.lines().allMatch(it -> it.length() <= 60), said);
    assertFalse(said.contains("✗"), said);
  }

  @Test
  void the_first_difference_is_marked_and_told() {
    String[] line = {example("typical-mistakes"), "--exercise", "rmsprop"};
    assertEquals(ExitCode.LESS, trace(80, line), said);
    assertTrue(said.contains("\n✗ S          0.9       57.6        0.1        6.4\n"), said);
    assertEquals(2, said.split("✗", -1).length, said);
    assertTrue(said.contains("first differ in epoch 1 at S[0]: yours is 0.9, right is 0.1."), said);
    String narrow = said;
    trace(40, line);
    assertTrue(said.contains("✗ S   yours"), said);
    assertTrue(said.lines().allMatch(it -> it.length() <= 40), narrow + said);
  }

  @Test
  void a_method_that_gives_nothing_is_said_and_its_places_stay_empty() {
    String[] line = {example("does-not-compile-in-one-method"), "--exercise", "adam"};
    assertEquals(ExitCode.LESS, trace(80, line), said);
    assertTrue(said.contains("Adam gave no step in epoch 1:"), said);
    assertTrue(said.contains("\n✗ V            -          -"), said);
  }

  @Test
  void the_drawing_is_whole_and_the_same_each_time() throws Exception {
    Path one = folder.resolve("hình <1>.svg");
    String[] line = {
      example("typical-mistakes"), "--exercise", "rmsprop", "--lang", "vi", "--plot", "" + one
    };
    assertEquals(ExitCode.LESS, trace(80, line), said);
    byte[] drawn = Files.readAllBytes(one);
    assertEquals(
        "svg",
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(drawn))
            .getDocumentElement()
            .getTagName());
    String text = new String(drawn, StandardCharsets.UTF_8);
    assertTrue(text.contains("quỹ đạo của bạn") && text.contains("class=\"mine\""), text);
    assertFalse(text.contains("http") && !text.contains("www.w3.org"), text);
    trace(80, line);
    assertEquals(text, Files.readString(one));
  }

  @ParameterizedTest
  @CsvSource({
    "full-marks, adamm, 2, there is no exercise adamm. Say one of: gd",
    "full-marks, adam, 0, --epochs must be 1 to 200",
    "full-marks, adam, 201, --epochs must be 1 to 200",
    "not-there, adam, 2, there is no",
  })
  void what_makes_no_sense_is_answered_with_what_does(
      String example, String exercise, String epochs, String answer) {
    assertEquals(
        ExitCode.WRONG_USE,
        trace(80, example(example), "--exercise", exercise, "--epochs", epochs));
    assertTrue(said.contains(answer), said);
  }

  @Test
  void a_drawing_that_can_not_be_written_is_said_in_a_sentence() {
    String to = folder.resolve("no such folder").resolve("p.svg").toString();
    String[] line = {example("full-marks"), "--exercise", "gd", "--plot", to};
    assertEquals(ExitCode.WRONG_USE, trace(80, line));
    assertTrue(said.contains("there is no folder " + folder.resolve("no such folder")), said);
  }

  @Test
  void no_program_is_drawn_over() throws IOException {
    Path own = folder.resolve("Optimizers.java");
    String source = Files.readString(EXAMPLES.resolve("full-marks").resolve("Optimizers.java"));
    Files.writeString(own, source);
    String[] line = {own.toString(), "--exercise", "GD", "--plot", own.toString()};
    assertEquals(ExitCode.WRONG_USE, trace(80, line));
    assertTrue(said.contains("is there already and no drawing; nothing was written"), said);
    assertEquals(source, Files.readString(own));
  }

  @Test
  void what_is_the_grader_s_is_not_called_the_student_s() throws IOException {
    String source = Files.readString(EXAMPLES.resolve("full-marks").resolve("Optimizers.java"));
    Path own = folder.resolve("Optimizers.java");
    Files.writeString(
        own, source.replaceFirst("static double\\[\\] df_w", "static double[] other"));
    assertEquals(ExitCode.LESS, trace(80, own.toString(), "--exercise", "adam"), said);
    assertTrue(said.contains("\n  dW           -          -"), said);
    assertTrue(said.contains("The steps of the rule are right."), said);
    assertTrue(said.contains("V^ and S^ stay inside your method"), said);
    assertEquals(ExitCode.LESS, trace(80, folder.toString(), "--exercise", "gd", "--lang", "vi"));
    Files.writeString(own, "");
    assertEquals(ExitCode.LESS, trace(80, own.toString(), "--exercise", "gd"), said);
    assertTrue(said.endsWith("There is no step to show.\n"), said);
  }
}
