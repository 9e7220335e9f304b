package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no Java is said to be none, in one sentence. */
class ForeignTests {

  private static void mustSay(String sentence, String source) {
    Compilation compilation = Hand.in(source);
    assertEquals(1, compilation.problems().size(), compilation.problems()::toString);
    String said = compilation.problems().get(0).message().toString();
    assertTrue(said.contains(sentence), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import numpy as np\n\ndef df_w(W):\n    return np.array([0.2*W[0], 4*W[1]])\n",
        "# bài 1\nclass Optimizer:\n    def step(self, W: list, lr=0.1) -> list:\n        return {}\n",
        "def f ( a, b ) :\n\tpass",
      })
  void python_in_a_java_file_is_called_python(String source) {
    mustSay("This is Python", source);
  }

  @Test
  void words_alone_are_called_words() {
    mustSay(
        "only words",
        "Bai tap 1: Gradient descent\nTa co W = (-5, -2). Sau epoch 1: (-4.6, 1.2).\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// the other file has everything\n",
        "/* def df_w(W): return {} */",
        "",
        " \n\t",
        "package lab;\n",
      })
  void a_file_without_code_is_no_mistake(String source) {
    assertEquals(0, Hand.in(Map.of("A.java", Samples.PLAIN, "B.java", source)).problems().size());
  }

  @Test
  void java_that_speaks_of_python_is_java() {
    String source =
        Samples.with(
            "    static double[] df_w", "    /*\n def df_w(W):\n    */ static double[] df_w");
    Compilation compilation = Hand.in(source);
    assertEquals(0, compilation.problems().size(), compilation.problems()::toString);
    String methods = source.substring(source.indexOf("/*"), source.lastIndexOf('}'));
    assertTrue(
        Hand.in(methods).problems().stream()
            .noneMatch(it -> it.message().toString().contains("Python")),
        "methods without a class");
  }
}
