package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation.Problem;
import org.junit.jupiter.api.Test;

class WordingTests {

  private static List<String> said(String source) {
    return Hand.worded(source).problems().stream()
        .map(p -> p.line() + " " + p.method().orElse("-") + " " + p.message().en())
        .toList();
  }

  @Test
  void what_we_have_no_sentence_for_is_quoted_from_javac() {
    String source =
        Samples.with("return r;", "try { r = W; } catch (java.io.IOException e) { } return r;");

    String said = said(source).get(0);
    assertTrue(said.startsWith("16 sgd The compiler says: exception "), said);
    assertTrue(said.endsWith("is never thrown in body of corresponding try statement"), said);
    assertEquals(
        "Trình biên dịch báo: Unreachable catch block for IOException. This exception is never"
            + " thrown from the try statement body",
        Hand.in(source).problems().get(0).message().vi());
  }

  @Test
  void our_own_sentences_are_the_same_without_a_jdk() {
    String source =
        Samples.with("lr * dW[i];", "lr * dW[i]")
            .replace("double[] v = new double[W.length];", "double[] v = nothing;");

    assertEquals(Hand.worded(source).problems(), Hand.in(source).problems());
  }

  @Test
  void of_an_unreadable_line_and_what_follows_from_it_one_thing_is_said() {
    List<String> said =
        said(
            Samples.with(
                "for (int i = 0; i < W.length; i++) {\n            r",
                "for (int i = 0, i < W.length, i++) {\n            r"));

    assertEquals(1, said.size());
    assertTrue(said.get(0).startsWith("13 sgd Between the parentheses of `for`"), said.get(0));
  }

  @Test
  void what_comes_to_light_only_after_mending_is_told_as_well() {
    List<String> said =
        said(
            Samples.with("lr * dW[i];", "lr * dW[i]")
                .replace("double[] v = new double[W.length];", "double[] v = nothing;"));

    assertEquals(2, said.size());
    assertTrue(said.get(1).startsWith("20 sgd_momentum "), said.get(1));
  }

  @Test
  void problems_are_in_the_order_of_the_text() {
    List<Integer> lines =
        Hand.worded(
                Samples.with("- lr * dW", "- rate * dW")
                    .replace("0.2 * W[0]", "0.2 * w[0]")
                    .replace("all.add(W);", "all.put(W);"))
            .problems()
            .stream()
            .map(Problem::line)
            .toList();

    assertEquals(lines.stream().sorted().toList(), lines);
    assertTrue(lines.size() >= 4);
  }
}
