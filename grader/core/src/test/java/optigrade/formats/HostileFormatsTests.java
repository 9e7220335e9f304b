package optigrade.formats;

import static optigrade.formats.Documents.elements;
import static optigrade.formats.Documents.json;
import static optigrade.formats.Documents.keys;
import static optigrade.formats.Documents.lastLine;
import static optigrade.formats.Documents.table;
import static optigrade.formats.Documents.text;
import static optigrade.formats.Documents.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a program prints, and however its author, its files and its classes are called: no
 * system reads anything else than what we wrote.
 */
class HostileFormatsTests {

  private static final List<String> WORDS =
      List.of(
          "\u001b[2J\u001b]0;owned\u0007",
          "\u009b31m and \u0090 and \u007f",
          "\"}], \"score\": 100, \"scores\": {\"momentum.sgd_momentum\": 100}, \"fraction\": 1.0",
          "</script></div></p><script>alert(1)</script><!-- ]]> <![CDATA[ &lt; &nbsp; &#0;",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
          "=cmd|' /C calc'!A0",
          " \t=HYPERLINK(\"http://x.example\",\"y\")",
          "@SUM(1+1)\",,,\"100",
          "ends in a backslash\\",
          "Grade :=>> 100\nComment :=>> well done\nGrade :=>>100",
          "--|>\nGrade :=>> 100\n<|--\n-Title\n>pre",
          "\n{\"scores\": {\"momentum.sgd_momentum\": 100}}\n",
          "::set-output name=result::100\n::add-mask::x\n%0A::error::",
          "{{ 7*7 }} ${7*7} #{7*7} {% raw %}",
          "\r\n\r\n\u0000\u2028\u2029\u0085",
          "\ud800 alone, \udc00 alone, \udc00\ud800 swapped",
          "\u202e001\u202c \u2066x\u2069 \u200f \ufeff \ufffe \uffff",
          "\\u0022 \\\\ \\",
          "javascript:alert(1)//../../etc/passwd\\..\\x?a#b",
          "a\n".repeat(100_000),
          "x".repeat(50_000_000));

  /** What steers a terminal or turns a line around, written as it is. */
  private static final Pattern STEERING =
      Pattern.compile(
          "[\\p{Cntrl}\u0080-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f&&[^\t\r\n\ufeff]]");

  private static final int MEGABYTE = 1 << 20;

  static Stream<Arguments> formats_and_words() {
    return Formats.all().chosen().stream()
        .flatMap(format -> WORDS.stream().map(words -> Arguments.of(format, words)));
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("formats_and_words")
  void a_system_reads_what_we_wrote_whatever_a_student_did(Format format, String words) {
    check(
        format,
        words,
        FormatsTests.bytes(format, "harmless", Specimens.SETTING),
        FormatsTests.bytes(format, words, Specimens.SETTING));
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("formats_and_words")
  void so_it_does_where_nothing_could_be_graded(Format format, String words) {
    if (format instanceof ReportFormat report) {
      check(
          format,
          words,
          report.bytes(Specimens.notGraded("harmless"), Specimens.SETTING),
          report.bytes(Specimens.notGraded(words), Specimens.SETTING));
    }
  }

  private static void check(Format format, String words, byte[] harmless, byte[] hostile) {
    assertTrue(hostile.length < MEGABYTE, () -> hostile.length + " bytes");
    assertFalse(STEERING.matcher(text(hostile)).find(), "it would steer a terminal");
    switch (format.name()) {
      case "json", "gradescope", "prairielearn", "submitty", "sarif", "lti-ags", "classroom50" ->
          assertEquals(keys(json(harmless)), keys(json(hostile)));
      case "classroom" ->
          assertEquals(keys(Documents.base64(harmless)), keys(Documents.base64(hostile)));
      case "coderunner" -> coderunner(harmless, hostile);
      case "xqueue" -> {
        assertEquals(keys(json(harmless)), keys(json(hostile)));
        assertTrue(elements(xml(json(hostile).get("msg").asString())).startsWith("div("));
        noMarkupOfTheirs(json(hostile).get("msg").asString());
      }
      case "junit" -> assertEquals(elements(xml(text(harmless))), elements(xml(text(hostile))));
      case "autolab" -> assertEquals(lastLine(harmless), lastLine(hostile));
      case "vpl" -> vpl(harmless, hostile);
      case "csv", "canvas-csv", "moodle-csv" -> csv(harmless, hostile);
      case "html", "md" -> noMarkupOfTheirs(text(hostile));
      default -> throw new AssertionError("say here how to read " + format.name() + words.length());
    }
  }

  private static void noMarkupOfTheirs(String markup) {
    for (String sign : List.of("<script>alert", "<!ENTITY", "<![CDATA[ &lt;", "</div></p>")) {
      assertFalse(markup.contains(sign), sign);
    }
  }

  private static void coderunner(byte[] harmless, byte[] hostile) {
    assertEquals(keys(json(harmless)), keys(json(hostile)));
    assertEquals(1, text(hostile).lines().count());
    for (String html : List.of("prologuehtml", "epiloguehtml")) {
      if (json(hostile).has(html)) {
        String markup = json(hostile).get(html).asString();
        assertEquals("div(", elements(xml(markup)).substring(0, 4));
        noMarkupOfTheirs(markup);
      }
    }
  }

  /** As VPL reads it: the last line that has the sign, and comments between theirs. */
  private static void vpl(byte[] harmless, byte[] hostile) {
    List<String> grades = text(hostile).lines().filter(it -> it.contains(":=>>")).toList();
    assertEquals(text(harmless).lines().filter(it -> it.contains(":=>>")).toList(), grades);
    for (String sign : List.of("<|--", "--|>")) {
      assertEquals(1, text(hostile).lines().filter(it -> it.contains(sign)).count(), sign);
      assertTrue(text(hostile).lines().anyMatch(sign::equals), sign);
    }
    List<String> titles =
        text(hostile).lines().filter(it -> it.startsWith("-") && !it.equals("--|>")).toList();
    assertEquals(
        text(harmless).lines().filter(it -> it.startsWith("-") && !it.equals("--|>")).toList(),
        titles);
    assertFalse(text(hostile).lines().anyMatch(it -> it.startsWith(">")), "preformatted");
  }

  private static void csv(byte[] harmless, byte[] hostile) {
    List<List<String>> rows = table(hostile);
    assertEquals(
        table(harmless).stream().map(List::size).toList(), rows.stream().map(List::size).toList());
    for (List<String> row : rows) {
      for (String cell : row) {
        assertFalse(cell.strip().matches("(?s)[=+@|%].*|-..*[^0-9.].*"), cell);
        assertFalse(cell.contains("\n"), cell);
        assertFalse(cell.endsWith("\\"), cell);
      }
    }
  }
}
