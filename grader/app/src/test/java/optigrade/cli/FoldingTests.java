package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import optigrade.cli.Painted.Ink;
import optigrade.pages.StudentView.Line;
import optigrade.pages.StudentView.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as wide as a terminal shows them. */
class FoldingTests {

  private static final Screen SCREEN = new Screen(false, true, 40);

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "số thực, 7",
    "步長, 4",
    "ｗ, 2",
    "ﾊﾝ, 2",
    "한글, 4",
    "😀, 2",
    "✅, 2",
    "é̈, 1",
    "✓, 1",
    "°×, 2"
  })
  void a_width_is_that_of_the_columns(String text, int columns) {
    assertEquals(columns, Folding.width(text));
    assertEquals(columns, Folding.width(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Test
  void a_word_longer_than_a_line_is_broken() {
    assertEquals(List.of("so", "aaaaaa", "aaa b"), Folding.lines("so aaaaaaaaa b", 6));
    assertEquals(List.of("步長", "步長"), Folding.lines("步長步長", 5));
    assertEquals(List.of("步", "長"), Folding.lines("步長", 1));
    String hostile = "x\u202ey\u0007".repeat(40);
    assertTrue(
        Painted.folded(hostile, "  ", Ink.PLAIN, SCREEN).stream()
            .allMatch(it -> it.on(SCREEN).length() <= 40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tốc độ học", "步長の長さ", "a😀b✅", "x\u202ey\u0007"})
  void a_caret_stands_under_what_is_meant_whatever_stands_before(String words) {
    for (String before :
        List.of(words, Normalizer.normalize(words, Normalizer.Form.NFD), words.repeat(20))) {
      Line line = new Line(7, true, "/* " + before + " */ ", "gama", " + 1;");
      List<Painted> shown = Quoted.of(new Quote("A.java", List.of(line)), "  ", SCREEN);
      String above = shown.get(1).on(SCREEN);
      String caret = shown.get(2).on(SCREEN);
      assertEquals(
          caret.indexOf('^'), Folding.width(above.substring(0, above.indexOf("gama"))), above);
      assertEquals("^^^^", caret.substring(caret.indexOf('^')));
      assertTrue(Folding.width(above) <= 40, above);
    }
  }
}
