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
        .map(p -> p.line() + " " + p.method().orElse("-") + " " + p.message())
        .toList();
  }

  @Test
  void javac_words_what_it_finds_on_the_same_line() {
    assertEquals(List.of("14 sgd ';' expected"), said(Samples.with("lr * dW[i];", "lr * dW[i]")));
  }

  @Test
  void what_comes_to_light_only_after_mending_is_worded_as_well() {
    List<String> said =
        said(
            Samples.with("lr * dW[i];", "lr * dW[i]")
                .replace("double[] v = new double[W.length];", "double[] v = nothing;"));

    assertEquals(2, said.size());
    assertTrue(said.get(1).startsWith("20 sgd_momentum "), said.get(1));
  }

  @Test
  void what_only_the_compiler_finds_keeps_its_words() {
    assertEquals(
        "Duplicate method df_w(double[]) in type Optimizers",
        Hand.worded(
                Samples.with(
                    "static double[] sgd(",
                    "static double[] df_w(double[] W) { return W; }\n    static double[] sgd("))
            .problems()
            .get(0)
            .message());
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
