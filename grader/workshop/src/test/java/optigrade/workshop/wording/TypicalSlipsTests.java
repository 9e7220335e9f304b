package optigrade.workshop.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a beginner reads, sentence by sentence. */
class TypicalSlipsTests {

  /** One letter of these stands in any Vietnamese sentence. */
  private static final String VIETNAMESE =
      "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

  record Slip(String what, String source, List<String> told) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Slip> slips() throws IOException {
    try (InputStream file = TypicalSlipsTests.class.getResourceAsStream("/slips/typical.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
      return Stream.of(text.strip().split("\n\n")).skip(1).map(TypicalSlipsTests::slip).toList();
    }
  }

  private static Slip slip(String block) {
    List<String> lines = block.lines().toList();
    return new Slip(
        lines.get(0).substring(2),
        Samples.with(unescaped(lines.get(1)), unescaped(lines.get(2))),
        lines.subList(3, lines.size()));
  }

  private static String unescaped(String line) {
    return line.substring(2).replace("\\n", "\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void a_slip_is_told_in_both_languages(Slip slip) {
    List<Problem> problems = Hand.worded(slip.source()).problems();

    assertEquals(
        slip.told(),
        problems.stream()
            .flatMap(
                p ->
                    Stream.of(
                        p.line() + " en " + p.message().en(), p.line() + " vi " + p.message().vi()))
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void it_is_told_in_our_own_words(Slip slip) {
    for (Problem problem : Hand.worded(slip.source()).problems()) {
      String vi = problem.message().vi().toLowerCase(java.util.Locale.ROOT);
      assertTrue(vi.chars().anyMatch(c -> VIETNAMESE.indexOf(c) >= 0), vi);
      assertTrue(
          Stream.of("Syntax error", "cannot be", "The compiler says")
              .noneMatch(problem.message().en()::contains));
    }
  }

  @Test
  void there_are_many_of_them() throws IOException {
    assertTrue(slips().size() >= 60);
  }
}
