package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Compilation.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise: an error in one method breaks exactly that method. */
class BrokenMethodTests {

  private static Arguments broken(String what, String part, String replacement) {
    return Arguments.of(what, Samples.with(part, replacement));
  }

  static Stream<Arguments> sources_with_one_error_in_sgd() {
    String body = "            r[i] = W[i] - lr * dW[i];\n        }\n        return r;\n    }\n";
    return Stream.of(
        broken("unknown name", "W[i] - lr * dW[i]", "W[i] - rate * dW[i]"),
        broken("wrong type", "double[] r = new double[W.length];", "double[] r = \"r\";"),
        broken("missing semicolon in a line", "double[] r =", "int n = 2 double[] r ="),
        broken("missing operand", "lr * dW[i];", "lr *;"),
        broken("missing closing bracket", "r[i] = W[i]", "r[i = W[i]"),
        broken(
            "missing parenthesis",
            "for (int i = 0; i < W.length; i++) {\n            r",
            "for (int i = 0; i < W.length; i++ {\n            r"),
        broken("unclosed string", "lr * dW[i];", "lr * dW[i]; String s = \"abc;"),
        broken("loop's brace missing", body, body.replace("        }\n", "")),
        broken("method's brace missing", body, body.replace("    }\n", "")),
        broken("both braces missing", body, body.replace("        }\n", "").replace("    }\n", "")),
        broken(
            "opening brace missing",
            "sgd(double[] W, double[] dW, double lr) {",
            "sgd(double[] W, double[] dW, double lr)"),
        broken(
            "loop's opening brace missing",
            "W.length; i++) {\n            r",
            "W.length; i++)\n            r"),
        broken(
            "parameter without a type",
            "sgd(double[] W, double[] dW, double lr)",
            "sgd(double[] W, double[] dW, lr)"),
        broken(
            "parameter of unknown type",
            "sgd(double[] W, double[] dW, double lr)",
            "sgd(double[] W, Vector2 dW, double lr)"),
        broken(
            "header's parenthesis missing",
            "sgd(double[] W, double[] dW, double lr)",
            "sgd(double[] W, double[] dW, double lr"),
        broken("no return", "return r;", ""),
        broken("reserved word as a name", "double[] r =", "double[] class ="));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources_with_one_error_in_sgd")
  void an_error_in_a_method_breaks_only_that_method(String what, String source) throws Exception {
    Compilation compilation = Hand.in(source);

    assertEquals(Status.SALVAGED, compilation.status());
    // sgd_momentum calls sgd: it must still compile, unless sgd's very header is unreadable
    List<String> others =
        Hand.broken(compilation).stream().filter(m -> !m.equals("sgd_momentum")).toList();
    assertEquals(List.of("sgd"), others);
    assertEquals(5, Hand.methods(compilation).size());
    double[] gradient =
        (double[]) Hand.call(compilation, "Optimizers", "df_w", new double[] {-5, -2});
    assertArrayEquals(new double[] {-1, -8}, gradient);
    assertTrue(
        compilation.problems().stream().anyMatch(p -> p.line() >= 11 && p.line() <= 18),
        () -> "a problem in sgd's lines: " + compilation.problems());
  }

  @Test
  void a_broken_method_throws_when_it_is_called() {
    Compilation compilation = Hand.in(Samples.with("lr * dW[i];", "lr * ;"));

    Throwable thrown =
        assertThrows(
                InvocationTargetException.class,
                () ->
                    Hand.call(compilation, "Optimizers", "sgd", new double[1], new double[1], 0.1))
            .getTargetException();

    assertInstanceOf(Error.class, thrown);
  }

  @Test
  void a_problem_says_where_it_is() {
    Compilation compilation = Hand.in(Samples.with("- lr * dW", "- rate * dW"));

    Problem problem = compilation.problems().get(0);
    assertEquals(1, compilation.problems().size());
    assertEquals(
        "Optimizers.java 14:27", problem.file() + ' ' + problem.line() + ':' + problem.column());
    assertEquals(Optional.of("sgd"), problem.method());
    assertTrue(problem.message().en().startsWith("No variable named `rate` is known here."));
    assertTrue(problem.message().vi().startsWith("Ở đây không có biến nào tên `rate`."));
  }

  @Test
  void what_is_right_is_clean() {
    Compilation compilation = Hand.in(Samples.PLAIN);

    assertEquals(Status.CLEAN, compilation.status());
    assertEquals(List.of(), compilation.problems());
    assertEquals(List.of(), Hand.broken(compilation));
  }

  @Test
  void two_broken_methods_are_two() {
    String source =
        Samples.with("lr * dW[i];", "lr * ;")
            .replace("double[] v = new double[W.length];", "double[] v = nothing;");

    assertEquals(List.of("sgd", "sgd_momentum"), Hand.broken(Hand.in(source)));
  }

  @Test
  void a_method_written_twice_counts_the_first_time() {
    Compilation compilation =
        Hand.in(
            Samples.with(
                "static double[] sgd(",
                "static double[] df_w(double[] W) { return W; }\n    static double[] sgd("));

    assertEquals(List.of("df_w"), Hand.broken(compilation));
    assertEquals(
        2, Hand.methods(compilation).stream().filter(m -> m.name().equals("df_w")).count());
  }

  @Test
  void a_field_that_fails_breaks_the_methods_that_use_it() {
    Compilation compilation =
        Hand.in(
            Samples.with(
                    "    static double[] df_w",
                    "    static double[] START = start();\n    static double[] df_w")
                .replace("double[] W = {-5, -2};", "double[] W = START;"));

    assertEquals(List.of("train_p1"), Hand.broken(compilation));
    assertEquals(List.of(7, 30), compilation.problems().stream().map(Problem::line).toList());
  }

  @Test
  void a_class_that_does_not_keep_its_promise_keeps_its_methods() throws Exception {
    Compilation compilation =
        Hand.in(
            Samples.with(
                "public class Optimizers {",
                "public class Optimizers implements Comparable<String> {"));

    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(Status.SALVAGED, compilation.status());
    assertArrayEquals(
        new double[] {-1, -8},
        (double[]) Hand.call(compilation, "Optimizers", "df_w", new double[] {-5, -2}));
  }
}
