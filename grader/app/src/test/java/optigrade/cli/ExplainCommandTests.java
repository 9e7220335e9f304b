package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTests {

  private String said = "";

  private int run(int columns, String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int code = Main.run(new Console(to, to, new Screen(false, true, columns)), arguments);
    said = printed.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void a_mistake_is_told_with_its_formulas_as_they_are_written() {
    assertEquals(0, run(60, "explain", "momentum.no-one-minus-beta"));
    assertTrue(
        said.startsWith("The gradient enters the velocity with full weight\nmomentum.no-one"),
        said);
    assertTrue(said.contains("\n    V <- beta*V + (1 - beta)*dW\n"), said);
    assertTrue(said.lines().allMatch(line -> line.length() <= 60), said);
  }

  @Test
  void in_vietnamese_as_well() {
    assertEquals(0, run(80, "explain", "df_w", "--lang", "vi"));
    assertTrue(said.startsWith("Gradient của f tại một điểm cho trước\n"), said);
  }

  @Test
  void without_a_name_everything_is_listed_and_fits() {
    assertEquals(0, run(40, "explain"));
    assertTrue(said.contains("\n  adam.t-off-by-one\n"), said);
    assertTrue(
        said.lines()
            .allMatch(line -> line.length() <= 40 || line.contains("optigrade explain gradient")),
        said);
    assertEquals(0, run(100, "explain", "momentum"));
    assertTrue(
        said.contains("  momentum.ascent                The step goes up the slope\n"), said);
    assertFalse(said.contains("rmsprop."), said);
  }

  @ParameterizedTest
  @CsvSource({
    "no-bias-corection, Did you mean adam.no-bias-correction?",
    "train_p2, Did you mean train_p1?",
    "xyzzy, optigrade explain lists everything.",
    "'', Say which: optigrade explain gradient.df_w",
  })
  void a_name_that_is_none_is_answered_with_what_may_be_meant(String word, String answer) {
    assertEquals(word.isEmpty() ? 0 : 2, run(100, "explain", word));
    assertTrue(said.contains(answer), said);
  }

  @Test
  void what_a_report_says_to_type_can_be_typed() {
    String example = Path.of("..", "..", "submissions", "typical-mistakes").toString();
    for (String language : List.of("en", "vi")) {
      run(80, "check", example, "--all", "--lang", language);
      Matcher typed = Pattern.compile("optigrade (explain [^\\n]+)").matcher(said);
      int found = 0;
      while (typed.find()) {
        String before = said;
        assertEquals(0, run(80, typed.group(1).strip().split(" ", -1)), typed.group());
        said = before;
        found++;
      }
      assertTrue(found >= 3, said);
    }
  }
}
