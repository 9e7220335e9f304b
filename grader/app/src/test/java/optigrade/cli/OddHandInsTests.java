package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-ins that somebody was once marked unfairly for, each with the mark that is fair. */
@NullUnmarked
class OddHandInsTests {

  private static final String GD =
      "interface GradientDescent { double[] step(double[] W, double[] dW, double lr); }";
  private static final String STEP = "W = optimizer.step(W, df_w(W), lr);";
  private static final String LOOP =
      "static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {";

  private final FairMarks marks = new FairMarks();
  private String example;

  @TempDir private Path folder;

  @Test
  void everyone_gets_the_mark_that_is_fair() throws IOException {
    example = Files.readString(Path.of("..", "..", "submissions", "full-marks", "Optimizers.java"));
    right();
    settings();
    marksThatWereDouble();
    slips();
    typedIn();
    marks.mustBeFair(folder);
  }

  private void right() {
    String objects =
        example.replace("    static ", "    ").replace("(GradientDescent) Optimizers::sgd", "null");
    put(
        "all methods in an abstract class",
        "100",
        objects.replace(
                "public class Optimizers {", "abstract class Optimizers { abstract void run();")
            + "\nclass Heir extends Optimizers { void run() {} }\n");
    String gradient =
        objects.substring(objects.indexOf("double[] df_w"), objects.indexOf("double[] sgd"));
    put(
        "the gradient in an interface",
        "100",
        objects
            .replace(gradient, "")
            .replace(
                "public class Optimizers {",
                "interface Base { default "
                    + gradient
                    + "}\npublic class Optimizers implements Base {"));
    put(
        "a generic interface for everything",
        "100",
        changed(
            GD,
            "interface Tri<A, B, C, R> { R apply(A a, B b, C c); }",
            "train_p1(GradientDescent optimizer",
            "train_p1(Tri<double[], double[], Double, double[]> optimizer",
            STEP,
            "W = optimizer.apply(W, df_w(W), lr);",
            "(GradientDescent) Optimizers::sgd",
            "(Tri<double[], double[], Double, double[]>) Optimizers::sgd"));
    put(
        "an interface that gives its parent a type",
        "100",
        changed(
            GD,
            "interface Base<T> { T step(T W, T dW, double lr); }"
                + " interface GradientDescent extends Base<double[]> {}"));
    put(
        "a velocity kept in a static field costs the rule alone",
        "85",
        changed(
            "static double[][] sgd_momentum(",
            "static double[] own = {0, 0};\n    static double[][] sgd_momentum(",
            "nextV[i] = beta * V[i] + (1 - beta) * dW[i];",
            "own[i] = beta * own[i] + (1 - beta) * dW[i]; nextV[i] = own[i];"));
  }

  private void marksThatWereDouble() {
    put(
        "a gradient that spoils its point is marked once",
        "87.89",
        changed(
            "return new double[] {0.2 * W[0], 4 * W[1]};", "W[0] *= 0.2; W[1] *= 4; return W;"));
    put(
        "a path that is right by luck is not typed in",
        "83.58",
        changed(
            "nextS[i] = beta2 * S[i] + (1 - beta2) * dW[i] * dW[i];",
            "nextS[i] = 0.99 * S[i] + (1 - 0.99) * dW[i] * dW[i];",
            "1 - Math.pow(beta2, t)",
            "1 - Math.pow(0.99, t)"));
  }

  private void settings() {
    String objects =
        example.replace("    static ", "    ").replace("(GradientDescent) Optimizers::sgd", "null");
    put(
        "settings that only a constructor takes",
        "100",
        objects.replace(
            "public class Optimizers {",
            "public class Optimizers { final double rate; final double[] start;"
                + " Optimizers(double rate, double[] start) { this.rate = rate;"
                + " this.start = start.clone(); }"));
    put("points of one's own", "100", ofPoints("record Point(double w1, double w2) {}"));
    put(
        "points of an own class",
        "100",
        ofPoints(
            "static class Point { private final double a, b;"
                + " Point(double a, double b) { this.a = a; this.b = b; }"
                + " double w1() { return a; } double w2() { return b; } }"));
  }

  /** Gradient descent and momentum with a type of their own for a vector. */
  private String ofPoints(String point) {
    String rules =
        """
            %s
            record Moved(Point W, Point V) {}
            interface GradientDescent { Point step(Point W, Point dW, double lr); }
            interface Momentum { Moved step(Point W, Point dW, double lr, Point V, double beta); }
            static Point df_w(Point W) { return new Point(0.2 * W.w1(), 4 * W.w2()); }
            static double[] plain(double[] W) { return new double[] {0.2 * W[0], 4 * W[1]}; }
            static Point sgd(Point W, Point dW, double lr) {
              return new Point(W.w1() - lr * dW.w1(), W.w2() - lr * dW.w2());
            }
            static Moved sgd_momentum(Point W, Point dW, double lr, Point V, double beta) {
              Point next = new Point(beta * V.w1() + (1 - beta) * dW.w1(),
                  beta * V.w2() + (1 - beta) * dW.w2());
              return new Moved(sgd(W, next, lr), next);
            }
            static List<Point> train_p1(GradientDescent optimizer, double lr, int epochs) {
              List<Point> results = new ArrayList<>(List.of(new Point(-5, -2)));
              for (int i = 0; i < epochs; i++) {
                Point W = results.get(i);
                results.add(optimizer.step(W, df_w(W), lr));
              }
              return results;
            }
            static List<Point> train_p1(Momentum optimizer, double lr, int epochs) {
              List<Point> results = new ArrayList<>(List.of(new Point(-5, -2)));
              Point V = new Point(0, 0);
              for (int i = 0; i < epochs; i++) {
                Point W = results.get(i);
                Moved next = optimizer.step(W, df_w(W), lr, V, 0.5);
                V = next.V();
                results.add(next.W());
              }
              return results;
            }
        """
            .formatted(point);
    String rest = example.substring(example.indexOf("    static double[][] RMSProp("));
    String loops = rest.substring(0, rest.indexOf("    static List<double[]> train_p1(Gradient"));
    String others = rest.substring(rest.indexOf("    static List<double[]> train_p1(RmsProp"));
    String head = example.substring(0, example.indexOf("    static double[] df_w("));
    return head.replaceFirst("interface GradientDescent .*", "")
            .replaceFirst("interface Momentum .*", "")
        + rules
        + loops
        + others
            .substring(0, others.indexOf("    public static void main"))
            .replace("df_w(W)", "plain(W)")
        + "}";
  }

  private void slips() {
    put("spaces of a web page", "98", example.replace("    ", "\u00a0\u00a0\u00a0\u00a0"));
    put("words below", "98", example + "\nHết bài. Em cảm ơn thầy!\n");
    put("words around", "98", "Sure! Here it is:\n```java\n" + example + "```\nIt works.\n");
    put(
        "an annotation of nobody",
        "98",
        changed("    static double[] sgd(", "    @Inject static double[] sgd("));
    put(
        "annotations of a library",
        "98",
        changed(
            "import java.util.List;",
            "import java.util.List;\nimport org.jetbrains.annotations.NotNull;",
            "    static double[] sgd(double[] W",
            "    @NotNull static double[] sgd(@NotNull double[] W"));
    put("a parent of nobody", "98", changed("class Optimizers", "class Optimizers extends Base"));
  }

  private void typedIn() {
    put("a gradient that is typed in", "68", changed("0.2 * W[0], 4 * W[1]};", "-1, -8};"));
    put(
        "a gradient that is NaN costs no loop",
        "68",
        changed("0.2 * W[0], 4 * W[1]};", "0.0 / 0, 0.0 / 0};"));
    put(
        "a table of two epochs before a wrong loop",
        "96.05",
        changed(
            LOOP,
            LOOP
                + " if (epochs == 2) return List.of(new double[] {-5, -2}, new double[] {-4.6, 1.2},"
                + " new double[] {-4.232, -0.72});",
            STEP,
            "W = optimizer.step(W, df_w(W), lr / 2);"));
    StringBuilder points = new StringBuilder();
    double[] w = {-5, -2};
    for (int i = 0; i <= 30; i++) {
      points.append("{").append(w[0]).append(", ").append(w[1]).append("},");
      w = new double[] {w[0] - 0.4 * (0.2 * w[0]), w[1] - 0.4 * (4 * w[1])};
    }
    put(
        "a table of thirty epochs that ends there",
        "92.5",
        changed(
            LOOP,
            LOOP
                + " double[][] p = {"
                + points
                + "}; if (lr > 0) return java.util.Arrays.asList(p).subList(0, epochs + 1);"));
  }

  private String changed(String... places) {
    String text = example;
    for (int i = 0; i < places.length; i += 2) {
      assertTrue(text.contains(places[i]), places[i]);
      text = text.replace(places[i], places[i + 1]);
    }
    return text;
  }

  private void put(String name, String mark, String text) {
    marks.put(name, mark, text);
  }
}
