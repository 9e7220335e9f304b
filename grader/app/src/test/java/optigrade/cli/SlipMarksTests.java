package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-ins with one slip of the pen, which costs the deduction for what was mended and no more. */
@NullUnmarked
class SlipMarksTests {

  private static final String SGD = "    static double[] sgd(";

  private final FairMarks marks = new FairMarks();
  private String example;

  @TempDir private Path folder;

  @Test
  void a_slip_costs_one_deduction() throws IOException {
    example = Files.readString(Path.of("..", "..", "submissions", "full-marks", "Optimizers.java"));
    words();
    imports();
    documents();
    names();
    signs();
    marks.mustBeFair(folder);
  }

  private void words() {
    marks.put(
        "a line of dashes", "98", changed(SGD, "    -----------\n    Bài 1\n    ---\n" + SGD));
    marks.put("a comment without an end", "98", changed(SGD, "    /** Bài 1\n     * sgd\n" + SGD));
    marks.put(
        "a comment without an end at the end",
        "98",
        example.replaceFirst("}\\s*$", "} /* Em cảm ơn thầy! { ( \n ) }} ; class { \n"));
  }

  private void imports() {
    marks.put("an import below the class", "98", example + "\nimport java.util.Scanner;\n");
    marks.put(
        "an import inside the class",
        "98",
        changed(
            "import java.util.ArrayList;\n", "", SGD, "    import java.util.ArrayList;\n" + SGD));
    marks.put(
        "two files in one",
        "98",
        example + "\npackage lab;\nimport java.util.*;\n\nclass Main { List<String> no; }\n");
  }

  private void documents() {
    marks.put("a minus from a document", "98", example.replace("W[i] - lr", "W[i] \u2013 lr"));
    marks.put("signs of arithmetic", "98", example.replace("lr * dW[i];", "lr \u00d7 dW[i];"));
    marks.put("a wide semicolon", "98", changed("return next;", "return next\uff1b"));
    marks.put(
        "a long dash in a comment and in quotes",
        "100",
        changed(SGD, "    // a \u2013 b \u00d7 c\n    String dash = \"\u2013\";\n" + SGD));
  }

  private void names() {
    marks.put(
        "annotations of a parent of nobody",
        "98",
        changed(
            "class Optimizers",
            "class Optimizers implements Trainer",
            SGD,
            "    @Override\n" + SGD));
    marks.put(
        "a nested type twice",
        "98",
        changed(SGD, "    interface Momentum { void other(); }\n" + SGD));
    marks.put("a class with a dash", "98", changed("class Optimizers", "class Lab-03"));
    marks.put("a class of several words", "98", changed("class Optimizers", "class Bài Tập 3"));
    marks.put(
        "a class named as its file", "98", changed("class Optimizers", "class Optimizers.java"));
  }

  private void signs() {
    marks.put("a statement without its end", "98", changed("lr * dW[i];", "lr * dW[i]"));
    marks.put("a result without its end", "98", changed("return next;", "return next"));
    marks.put(
        "two statements without their ends cost one deduction",
        "98",
        changed("lr * dW[i];", "lr * dW[i]", "return next;", "return next"));
    marks.put(
        "what is broken all the same costs its method and no deduction",
        "82.5",
        changed("W[i] - lr * dW[i];", "W[i] - rate * dW[i]"));
  }

  private String changed(String... places) {
    String text = example;
    for (int i = 0; i < places.length; i += 2) {
      assertTrue(text.contains(places[i]), places[i]);
      text = text.replace(places[i], places[i + 1]);
    }
    return text;
  }
}
