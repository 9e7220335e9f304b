package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Status;
import org.junit.jupiter.api.Test;

/** Texts that nobody would write: whatever they are, there is an answer, the same each time. */
class ScrambledTests {

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "(",
          ")",
          ";",
          "\"",
          "'",
          "/*",
          "*/",
          "//",
          "class X {",
          "static",
          "@",
          "<",
          ">",
          "double[] f(double[] W) {",
          "return",
          "enum E {",
          "record R(",
          "import a.b;",
          "\n",
          "package p;",
          "public",
          "= new A() {",
          "case 1:",
          "```",
          "\\u007b",
          "=",
          "interface I {",
          "->");

  @Test
  void every_text_has_an_answer_and_always_the_same() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      String source = scrambled(random);
      Compilation once = Hand.in(source);
      Compilation again = Hand.in(source);

      assertEquals(once.problems(), again.problems());
      assertEquals(once.types(), again.types());
      assertEquals(once.repairs(), again.repairs());
      assertTrue(once.status() == Status.CLEAN || said(once), source);
      assertPlaces(source, once);
    }
  }

  private static boolean said(Compilation compilation) {
    return !compilation.problems().isEmpty() || !compilation.repairs().isEmpty();
  }

  private static void assertPlaces(String source, Compilation compilation) {
    int lines = source.split("\n", -1).length;
    List<Integer> places = new ArrayList<>();
    compilation.problems().stream().map(Problem::line).forEach(places::add);
    Hand.methods(compilation).stream().map(MethodShape::line).forEach(places::add);
    Hand.methods(compilation).stream().map(MethodShape::endLine).forEach(places::add);
    assertTrue(places.stream().allMatch(line -> line >= 0 && line <= lines), places::toString);
  }

  private static String scrambled(Random random) {
    StringBuilder text = new StringBuilder(Samples.PLAIN);
    for (int n = random.nextInt(6); n >= 0; n--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        case 2 -> text.deleteCharAt(at);
        default ->
            text.insert(
                random.nextInt(text.length()),
                text.substring(at, Math.min(text.length(), at + 60)));
      }
    }
    return text.toString();
  }
}
