package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a method stands, behind what makes lines and columns hard to count. */
class PlacesTests {

  private static final String BLOCK = "class A {\n  String s = %s;\n  int f() { return 1; }\n}";

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "lines joined", "\"\"\"\n      one \\\n      two \\\n      three\"\"\"", "6:7-6"),
        Arguments.of("CR LF", "\"\"\"\r\n  one \\\r\n  two \\\r\n  three\"\"\"", "6:7-6"),
        Arguments.of("CR", "\"\"\"\r  one \\\r  two \\\r  three\"\"\"", "6:7-6"),
        Arguments.of("CR from the first on", "\"\"\"\r  one\r  two\"\"\"", "5:7-5"),
        Arguments.of("an escape as well", "\"\"\"\n  \\u0061 \\\n  two\"\"\"", "5:7-5"),
        Arguments.of("an escape escaped", "\"\\\\u0061\"", "3:7-3"),
        Arguments.of("escapes of many u", "\"\\uuu0061\\u0062\"", "3:7-3"),
        Arguments.of("an escape in the line", "null; /* \\u0061 */ char c = '\\u0063'", "3:7-3"),
        Arguments.of("a comment ended by one", "null; // \\u000a char c = '\\u0063'", "3:7-3"),
        Arguments.of("a quote by one", "\\u0022;{}\\u005c\\u0022\\u0022", "3:7-3"),
        Arguments.of("tabs and letters", "\"\t\tgiảm 😀\"", "3:7-3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_method_stands_where_it_was_written(String name, String text, String place) {
    String source = BLOCK.formatted(text);
    assertEquals(place, place(source));
    assertEquals(Compilation.Status.CLEAN, Hand.in(source).status());
  }

  @Test
  void escapes_before_a_method_in_its_own_line_leave_its_column() {
    assertEquals(
        "1:45-1", place("class A { char c = '\\u0061'; /*\\u0062*/ int \\u0066() { return 1; } }"));
  }

  @Test
  void what_is_too_short_for_an_escape_is_none() {
    assertEquals("3:7-3", place(BLOCK.formatted("null; /* \\u006 */ char c = 'c'")));
  }

  @Test
  void many_lines_joined_at_the_end_are_not_past_it() {
    String joined = "\"\"\"\n" + "  a \\\n".repeat(40) + "  \"\"\"";

    assertEquals("2:7-2", place("class A {\n  int f() { return 1; } String s = " + joined + "; }"));
    assertEquals("1:15-1", place("class A { int f() { return 1; } String s = " + joined + ";}"));
    assertEquals(
        "44:15-44",
        place("class A {\n String s = " + joined + ";\nint a, b; int f() { return 1; }}"));
  }

  private static String place(String source) {
    Compilation compilation = Hand.in(source);
    MethodShape method =
        Hand.methods(compilation).stream()
            .filter(m -> m.name().equals("f"))
            .findAny()
            .orElseThrow();
    return method.line() + ":" + method.column() + "-" + method.endLine();
  }
}
