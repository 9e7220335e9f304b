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
  void in_classroom_50_it_is_a_test_of_no_points_and_so_is_what_did_not_compile() {
    JsonNode tests =
        Documents.json(new Classroom50Format().bytes(Specimens.plain(), Specimens.VIETNAMESE))
            .get("tests");
    assertEquals(4, tests.size());
    assertEquals(VIETNAMESE, tests.get(2).get("test-name").asString());
    assertEquals("compilation", tests.get(3).get("test-name").asString());
    assertTrue(tests.get(3).get("message").asString().contains("B.java: It differs."));
    for (int i : new int[] {2, 3}) {
      assertEquals(
          0, tests.get(i).get("score").intValue() + tests.get(i).get("max-score").intValue());
      assertFalse(tests.get(i).get("passed").booleanValue());
    }
  }

  @Test
  void in_junit_it_is_a_test_that_is_skipped_and_makes_nothing_fail() {
    var suite = Documents.xml(written("junit", Specimens.VIETNAMESE));
    assertEquals("4", suite.getAttribute("tests"));
    assertEquals("2", suite.getAttribute("skipped"));
    assertEquals("2", suite.getAttribute("failures"));
    var skipped = suite.getElementsByTagName("skipped");
    assertEquals(
        VIETNAMESE, skipped.item(0).getAttributes().getNamedItem("message").getNodeValue());
    assertTrue(skipped.item(1).getTextContent().contains("B.java: It differs."));
  }

  @Test
  void in_a_table_it_stands_behind_the_criteria() {
    String table =
        Documents.text(new MoodleCsvFormat().bytes(Specimens.summary("An"), Specimens.VIETNAMESE));
    assertTrue(table.contains("gd.sgd 0/10; " + VIETNAMESE), table);
  }
}
