package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words around a program, and annotations of libraries that are not there, cost no method. */
class TrailingTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you",
        "Thank you very much, teacher!",
        "It's done; I hope it is right",
        "```",
        "```\nIt computes everything.",
        "Nguyễn Văn An\nLớp 20CTT3",
        "end of file */",
        "x = 3;",
        "int x"
      })
  void words_below_a_program_cost_no_method(String words) {
    for (String end : List.of("\n", "\r\n", "\n\n")) {
      Compilation compilation = Hand.in(Samples.PLAIN + end + words + end);
      assertEquals(List.of(), Hand.broken(compilation));
      assertTrue(Hand.repairs(compilation).contains("stray-text"), words);
    }
  }

  @Test
  void braces_in_strings_and_comments_deceive_nobody() {
    String braces =
        "    static String s = \"}\"; // }\n    static char c = '}'; /* } */\n    static double[] df_w";
    Compilation compilation =
        Hand.in(Samples.with("    static double[] df_w", braces) + "\nThank you\n");
    assertEquals(List.of(), Hand.broken(compilation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@Inject", "@lombok.Data", "@Test(timeout = (1 + 2))", "@ A", "@B\n", "@C @D"})
  void an_annotation_that_is_not_there_costs_no_method(String annotation) {
    Compilation compilation =
        Hand.in(
            Samples.with(
                "    static double[] df_w", "    " + annotation + " static double[] df_w"));
    assertEquals(List.of(), Hand.broken(compilation));
    assertTrue(Hand.repairs(compilation).contains("unresolvable-annotation-removed"));
    assertTrue(compilation.repairs().stream().anyMatch(Compilation.Repair::costs));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u3000", "\u200b", "\u2003"})
  void invisible_characters_of_a_document_cost_no_method(String space) {
    Compilation compilation = Hand.in(Samples.PLAIN.replace("    ", space + space));
    assertEquals(List.of(), Hand.broken(compilation));
    assertTrue(Hand.repairs(compilation).contains("odd-spaces"));
  }

  @Test
  void invisible_characters_in_comments_and_texts_are_nobodys_fault() {
    Compilation compilation =
        Hand.in(
            Samples.with(
                "    static double[] df_w",
                "    // a\u00a0b\n    static String s = \"\u00a0\";\n    static double[] df_w"));
    assertEquals(Compilation.Status.CLEAN, compilation.status());
  }

  @Test
  void a_text_block_goes_on_behind_quotes_that_are_escaped() {
    for (String quotes : List.of("\\\"\"\"", "\"\"\\\"", "\\\\\\\"\"\"")) {
      String block = "\"\"\"\n say " + quotes + "\u00a0}\n /* \"\"\"";
      Compilation compilation =
          Hand.in(
              Samples.with(
                  "    static double[] df_w",
                  "    static String s = " + block + ";\n    static double[] df_w"));
      assertEquals(Compilation.Status.CLEAN, compilation.status(), block);
    }
  }
}
