package optigrade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is taken off for the hand-in as a whole, as a student reads it. */
class DeductionsTests {

  private static final String ENGLISH = "Deduction of 0.25: Something did not compile.";
  private static final String VIETNAMESE = "Trừ 0.25 điểm: Có chỗ không biên dịch được.";

  private static String written(String format, Setting setting) {
    ReportFormat chosen = (ReportFormat) Formats.all().named(format).orElseThrow();
    return Documents.text(chosen.bytes(Specimens.plain(), setting));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradescope", "vpl", "coderunner", "autolab", "submitty", "xqueue"})
  void it_is_told_in_words_and_once(String format) {
    for (String line : java.util.List.of(ENGLISH, VIETNAMESE)) {
      String text =
          written(format, line.equals(ENGLISH) ? Specimens.SETTING : Specimens.VIETNAMESE);
      assertEquals(2, text.split(line, -1).length, text);
      assertFalse(text.contains("did-not-compile"), text);
    }
  }

  @Test
  void in_gradescope_it_is_the_name_of_the_test_that_takes_it_off() {
    JsonNode tests =
        Documents.json(new GradescopeFormat().bytes(Specimens.plain(), Specimens.VIETNAMESE))
            .get("tests");
    assertEquals(VIETNAMESE, tests.get(2).get("name").asString());
    assertEquals("-0.25", tests.get(2).get("score").toString());
  }

  @Test
  void in_vpl_it_is_a_line_and_neither_a_title_nor_a_sign() {
    assertTrue(written("vpl", Specimens.SETTING).lines().anyMatch(ENGLISH::equals));
  }

  @Test
  void in_a_table_it_stands_behind_the_criteria() {
    String table =
        Documents.text(new MoodleCsvFormat().bytes(Specimens.summary("An"), Specimens.VIETNAMESE));
    assertTrue(table.contains("gd.sgd 0/10; " + VIETNAMESE), table);
  }
}
