package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program says, and what its files and classes are called, is somebody else's text. */
class HostileWordsTests {

  static final List<String> WORDS =
      List.of(
          "\u001b[2J\u001b]0;owned\u0007",
          "\u009b31m and \u0090 and \u007f",
          "\"}], \"score\": {\"earned\": 100",
          "</script><script>alert(1)</script><!--",
          "=cmd|' /C calc'!A0",
          "Grade :=>> 100\nComment :=>> well done",
          "\r\n\r\n\u0000\u2028\u2029",
          "\ud800 alone, \udc00 alone, \udc00\ud800 swapped",
          "\u202e001\u202c \u2066x\u2069 \u200f \ufeff",
          "\\u0022 \\\\ \\",
          "x".repeat(5_000_000));

  /** What steers a terminal or turns a line around, written as it is. */
  static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\u202a-\u202e\u2066-\u2069\u200e\u200f&&[^\n]]");

  @ParameterizedTest
  @FieldSource("WORDS")
  void whatever_a_program_says_the_report_is_one_valid_document(String words)
      throws CharacterCodingException {
    byte[] bytes = ReportJson.bytes(Samples.graded("an-nguyen", words));
    assertEquals(List.of(), Schemas.reportProblems(bytes));
    JsonNode report = new JsonMapper().readTree(bytes);
    assertEquals("graded", report.get("verdict").asString());
    assertEquals(
        new JsonMapper().readTree(ReportJson.bytes(Samples.graded())).get("score").get("earned"),
        report.get("score").get("earned"));
    // A decoder that accepts nothing broken.
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    assertFalse(STEERING.matcher(text).find(), "it would steer a terminal");
  }
}
