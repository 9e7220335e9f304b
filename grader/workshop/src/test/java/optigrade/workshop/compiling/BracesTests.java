package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.TypeShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A brace too few or too many costs at most the method it belongs to. */
class BracesTests {

  private static final List<String> METHODS = List.of("df_w", "sgd", "sgd_momentum", "train_p1");

  private static final String OPENED_WIDE =
      Samples.with(
          "    interface Step { double[] step(double[] W, double[] dW, double lr); }\n",
          "    interface Step {\n        double[] step(double[] W, double[] dW, double lr);\n    }\n");

  private static final List<String> LAYOUTS =
      List.of(
          Samples.PLAIN,
          OPENED_WIDE,
          OPENED_WIDE.replace("    ", "\t"),
          OPENED_WIDE.replaceAll("(?m)^( *)(\\S.*) \\{$", "$1$2\n$1{"),
          Samples.PLAIN.replace("static ", "").replace("Optimizers::sgd", "new Optimizers()::sgd"),
          Samples.PLAIN.replace("\n", "\r\n"));

  /** What ends a method in the layouts, at any depth of indentation that is not the class's. */
  private static List<Integer> methodEnds(List<String> lines) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("( {4}|\\t)\\}") && !lines.get(i - 1).contains("step(")) {
        ends.add(i);
      }
    }
    return ends;
  }

  static Stream<Arguments> ends_of_methods() {
    return LAYOUTS.stream()
        .flatMap(
            text -> {
              List<String> lines = List.of(text.split("\r?\n"));
              List<Integer> ends = methodEnds(lines);
              assertEquals(5, ends.size(), "with main");
              return Stream.iterate(0, i -> i + 1)
                  .limit(METHODS.size())
                  .map(i -> Arguments.of(METHODS.get(i), ends.get(i), lines));
            });
  }

  private static String with(List<String> lines, int at, String line) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(at, line);
    return String.join("\n", changed) + "\n";
  }

  @ParameterizedTest(name = "{0}, line {1}")
  @MethodSource("ends_of_methods")
  void a_method_that_is_not_closed_costs_nobody_else(String name, int end, List<String> lines) {
    Compilation compilation = Hand.in(with(lines, end, ""));

    keepsAllBut(name, compilation);
    assertTrue(Hand.repairs(compilation).contains("missing-brace"));
  }

  @ParameterizedTest(name = "{0}, line {1}")
  @MethodSource("ends_of_methods")
  void a_brace_too_many_behind_a_method_costs_no_method(String name, int end, List<String> lines) {
    for (String more : List.of("    }", "}")) {
      Compilation compilation = Hand.in(with(lines, end, lines.get(end) + "\n" + more));

      keepsAllBut("none", compilation);
      assertEquals(List.of("stray-text"), Hand.repairs(compilation));
    }
  }

  @ParameterizedTest(name = "{0}, line {1}")
  @MethodSource("ends_of_methods")
  void nobody_else_is_blamed(String name, int end, List<String> lines) {
    for (String source :
        List.of(
            with(lines, end, ""),
            with(lines, end, lines.get(end) + "\n}"),
            with(lines, end - 1, "        }\n" + lines.get(end - 1)))) {
      Hand.in(source)
          .problems()
          .forEach(p -> assertTrue(p.method().isEmpty() || p.method().get().equals(name), "" + p));
    }
  }

  private static void keepsAllBut(String name, Compilation compilation) {
    assertTrue(List.of(name).containsAll(Hand.broken(compilation)), "" + Hand.broken(compilation));
    TypeShape owner =
        compilation.types().stream()
            .filter(type -> type.name().equals("Optimizers"))
            .findFirst()
            .orElseThrow();
    assertEquals(METHODS, owner.methods().stream().map(m -> m.name()).toList());
  }

  static List<String> sources_with_an_open_inner_type() {
    List<String> sources = new ArrayList<>();
    for (String text : LAYOUTS) {
      sources.add(
          text.replaceFirst("lr\\); }", "lr);")
              .replaceFirst("lr\\);(\r?\n)( {4}|\t)}\r?\n", "lr);$1"));
    }
    return sources;
  }

  @ParameterizedTest
  @MethodSource("sources_with_an_open_inner_type")
  void an_inner_type_that_is_not_closed_swallows_no_method(String source) {
    Compilation compilation = Hand.in(source);

    assertEquals(1, Hand.repairs(compilation).size());
    assertTrue(Hand.repairsInFull(compilation).get(0).startsWith("missing-brace Step "));
    keepsAllBut("none", compilation);
  }

  @Test
  void a_class_that_is_not_closed_does_not_swallow_the_next_one() {
    Compilation compilation =
        Hand.in(
            """
            class Exercise1 {
                double[] sgd(double[] W) { return W; }

            class Exercise2 {
                double[] sgd(double[] W) { return W; }
            }
            """);

    assertEquals(
        List.of("Exercise1", "Exercise2"),
        compilation.types().stream().map(TypeShape::name).toList());
    assertEquals(List.of("missing-brace Exercise1 1"), Hand.repairsInFull(compilation));
    assertEquals(List.of(), Hand.broken(compilation));
  }

  @Test
  void where_nothing_is_indented_only_the_last_brace_is_put_in() {
    String flat = Samples.PLAIN.replaceAll("(?m)^ +", "");
    Compilation compilation = Hand.in(flat.substring(0, flat.lastIndexOf('}')));

    keepsAllBut("none", compilation);
    assertEquals(List.of("missing-brace Optimizers 36"), Hand.repairsInFull(compilation));
  }

  @Test
  void a_method_of_an_inner_class_that_is_badly_indented_stays_in_it() {
    Compilation compilation =
        Hand.in(
            """
            class A {
                static class Inner {
                    double a() { return 1; }
                double b() { return a(); }
                }
                static double c() { return new Inner().b(); }
            """);

    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(List.of("missing-brace A 6"), Hand.repairsInFull(compilation));
  }
}
