package optigrade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Right programs in types of their own: for vectors, for results, for what they are set up with.
 */
@NullUnmarked
class OwnVectorsTests {

  private static final String HEAD = "import java.util.*;\nimport java.util.function.*;\n";
  private static final String METHODS =
      """
      class Optimizers {
        interface GradientDescent { V step(V W, V dW, double lr); String toString(); default void log() {} }
        static V df_w(V w) { return V.of(0.2 * w.get(0), 4 * w.get(1)); }
        static V sgd(V w, V g, double lr) {
          return V.of(w.get(0) - lr * g.get(0), w.get(1) - lr * g.get(1));
        }
        static List<V> train_p1(GradientDescent optimizer, double lr, int epochs) {
          List<V> path = new ArrayList<>(List.of(V.of(-5, -2)));
          for (int i = 0; i < epochs; i++) {
            path.add(optimizer.step(path.get(i), df_w(path.get(i)), lr));
          }
          return path;
        }
      }
      """;
  private static final String OF = " static V of(double a, double b) { return new V(a, b); }";
  private static final String OF_ARRAY =
      " static V of(double a, double b) { return new V(new double[] {a, b}); }";

  private final FairMarks marks = new FairMarks();
  private String objects;

  @TempDir private Path folder;

  @Test
  void right_programs_with_types_of_their_own_get_their_marks() throws IOException {
    String example =
        Files.readString(Path.of("..", "..", "submissions", "full-marks", "Optimizers.java"));
    objects =
        example.replace("    static ", "    ").replace("(GradientDescent) Optimizers::sgd", "null");
    oneList();
    twoNumbers();
    settings();
    results(example);
    marks.mustBeFair(folder);
  }

  private void oneList() {
    String get = " double get(int i) { return v[i]; }";
    vector(
        "an array that is hidden",
        "class V { private final double[] v; V(double... w) { v = w.clone(); }" + get + OF + "}");
    vector("a record of an array", "record V(double[] v) {" + get + OF_ARRAY + "}");
    vector(
        "an array and its length",
        "class V { double[] v; int n; V(double[] v) { this.v = v; n = v.length; }"
            + get
            + OF_ARRAY
            + "}");
    vector(
        "an array and the length that is asked for",
        "class V { double[] v; int n; V(double[] v, int n) { if (v.length != n) throw new"
            + " RuntimeException(); this.v = v; this.n = n; }"
            + get
            + " static V of(double a, double b) { return new V(new double[] {a, b}, 2); } }");
    vector(
        "a name before the numbers",
        "record V(String name, double x, double y) { V { name.strip(); }"
            + " double get(int i) { return i == 0 ? x : y; }"
            + " static V of(double a, double b) { return new V(\"p\", a, b); } }");
    vector(
        "the second number first",
        "record V(double w2, double w1) { double get(int i) { return i == 0 ? w1 : w2; }"
            + " static V of(double a, double b) { return new V(b, a); } }");
    vector(
        "a list",
        "class V { List<Double> v; V(List<Double> v) { this.v = v; } double get(int i) { return v.get(i); }"
            + " static V of(double a, double b) { return new V(List.of(a, b)); } }");
    vector(
        "an heir of a list",
        "class V extends ArrayList<Double> { V(double... w) { for (double x : w) add(x); }"
            + OF
            + "}");
  }

  private void twoNumbers() {
    String get = " double get(int i) { return i == 0 ? x : y; }";
    vector(
        "a norm and a name",
        "class V { final double x, y, norm; String name = \"v\"; V(double x, double y) { this.x = x;"
            + " this.y = y; norm = Math.hypot(x, y); }"
            + get
            + OF
            + "}");
    vector(
        "fields in another order",
        "class V { double y, x; V(double x, double y) { this.x = x; this.y = y; }"
            + get
            + OF
            + "}");
    marks.put(
        "a record of any numbers",
        "27.5",
        HEAD
            + "record P<T extends Number>(T x, T y) { double get(int i) { return (i == 0 ? x : y).doubleValue(); }"
            + " static P<Double> of(double a, double b) { return new P<>(a, b); } }\n"
            + METHODS.replaceAll("\\bV\\b(?!\\.)", "P<Double>").replace("V.of", "P.of"));
  }

  private void settings() {
    object(
        "settings that are looked at",
        "Optimizers(double lr, int epochs) { if (lr <= 0 || lr >= 1 || epochs < 1) throw new IllegalArgumentException(); }");
    object(
        "an enum, a text and a list",
        "enum Mode { FAST } Optimizers(Mode mode, String name, List<Double> list) {"
            + " mode.name(); if (name.isEmpty()) throw new IllegalArgumentException(); list.size(); }");
    object(
        "an object with the settings",
        "record Config(double lr) { Config { if (lr <= 0) throw new IllegalArgumentException(); } }"
            + " Optimizers(Config config) { config.lr(); }");
  }

  private void results(String example) {
    marks.put(
        "a number of any type",
        "100",
        example.replace(
            "static double[] sgd(double[] W, double[] dW, double lr) {",
            "static <N extends Number> double[] sgd(double[] W, double[] dW, N rate) { double lr = rate.doubleValue();"));
    String loop = "static List<double[]> train_p1(GradientDescent ";
    int at = example.indexOf(loop);
    int end = example.indexOf("return results;", at);
    String history =
        "record History(List<double[]> points, List<Double> losses, int epochs) {}\n    ";
    marks.put(
        "a path beside its losses",
        "100",
        example.substring(0, at)
            + history
            + loop.replace("List<double[]>", "History")
            + example.substring(at + loop.length(), end)
            + "return new History(results, List.of(1.0, 2.0, 3.0), epochs);"
            + example.substring(end + "return results;".length()));
  }

  /** The gradient and gradient descent: 10 and 17.5 points. */
  private void vector(String name, String type) {
    marks.put(name, "27.5", HEAD + type + "\n" + METHODS);
  }

  private void object(String name, String members) {
    marks.put(
        name,
        "100",
        objects.replace("public class Optimizers {", "public class Optimizers { " + members));
  }
}
