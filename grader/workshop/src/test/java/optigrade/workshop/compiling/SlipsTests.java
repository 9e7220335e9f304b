package optigrade.workshop.compiling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optigrade.workshop.Hand;
import optigrade.workshop.Samples;
import optigrade.workshop.messages.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of one line costs no method but its own, and where it can be mended not even that. */
class SlipsTests {

  private static final String DF_W = "    static double[] df_w";
  private static final String SGD = "    static double[] sgd(";
  private static final String STEP =
      "interface Step { double[] step(double[] W, double[] dW, double lr); }";

  @Test
  void a_nested_type_that_stands_there_twice_counts_once() {
    for (String second : List.of(STEP, "interface Step { void other(); }", "class Step {}")) {
      Compilation compilation = Hand.in(Samples.with(SGD, second + "\n" + SGD));
      assertEquals(List.of(), Hand.broken(compilation));
      assertEquals(List.of("duplicate-type-removed Step 11"), Hand.repairsInFull(compilation));
      assertTrue(compilation.problems().get(0).message().en().contains("more than one type named"));
    }
  }

  @Test
  void a_nested_type_may_stand_there_any_number_of_times() {
    Compilation compilation = Hand.in(Samples.with(STEP, (STEP + "\n").repeat(100)));
    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(99, Hand.repairs(compilation).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Lab-03, Lab_03",
    "Bai Tap 3, Bai_Tap_3",
    "Bài Tập, Bài_Tập",
    "Optimizers.java, Optimizers",
    "Optimizers(), Optimizers",
    "3Optimizers, _3Optimizers",
    "Optimizers#, Optimizers_"
  })
  void a_class_whose_name_is_none_keeps_all_that_is_in_it(String name, String sound)
      throws Exception {
    for (String end : List.of(" {", "{", "\n{", " implements Runnable {")) {
      Compilation compilation =
          Hand.in(
              Samples.with("class Optimizers {", "class " + name + end)
                  .replace(
                      "    public static void main",
                      "public void run() {} public static void main"));
      assertEquals(List.of(), Hand.broken(compilation), end);
      assertEquals(List.of("bad-type-name " + name + " 4"), Hand.repairsInFull(compilation));
      assertTrue(compilation.problems().stream().allMatch(problem -> problem.line() == 4));
      assertArrayEquals(
          new double[] {-1, -8},
          (double[]) Hand.call(compilation, sound, "df_w", new double[] {-5, -2}));
    }
  }

  @Test
  void classes_that_differ_in_a_number_alone_stay_apart() throws Exception {
    Compilation compilation =
        Hand.in(
            """
            class Bai 1 { static int x() { return 1; } }
            class Bai 2 { static int x() { return 2; } }
            """);
    assertEquals(1, Hand.call(compilation, "Bai_1", "x"));
    assertEquals(2, Hand.call(compilation, "Bai_2", "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "extends Base", "implements Base", "extends Base implements Other"})
  void a_method_that_overrides_nothing_is_kept(String parents) throws Exception {
    Compilation compilation =
        Hand.in(
            Samples.with("class Optimizers {", "class Optimizers " + parents + " {")
                .replace(DF_W, "    @Override\n" + DF_W)
                .replace(SGD, "    @Override " + SGD));
    assertEquals(List.of(), Hand.broken(compilation));
    assertTrue(Hand.repairsInFull(compilation).contains("override-removed df_w 7"));
    assertTrue(Hand.repairsInFull(compilation).contains("override-removed sgd 12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* gradient descent",
        "/** gradient descent",
        "/**\n     * gradient descent\n     * @param W\n",
        "/* it's {",
        "/*/"
      })
  void a_comment_that_is_never_closed_ends_with_its_lines(String comment) {
    for (String end : List.of("\n", "\r\n")) {
      Compilation compilation =
          Hand.in(Samples.with(SGD, "    " + comment + "\n" + SGD).replace("\n", end));
      assertEquals(List.of(), Hand.broken(compilation));
      assertEquals(
          List.of("unclosed-comment " + comment.lines().findFirst().orElseThrow() + " 11"),
          Hand.repairsInFull(compilation));
      assertTrue(
          compilation.problems().stream()
              .anyMatch(p -> p.line() == 11 && p.message().en().contains("has no end")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static final String NOTE = \"\"\"\n        it's {\n        one \\\n\n        two",
        "static final String NOTE = \"\"\"\n        /* \\\"\"\""
      })
  void a_text_block_that_is_never_closed_ends_with_its_lines(String block) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Compilation compilation =
          Hand.in(Samples.with(SGD, "    " + block + "\n" + SGD).replace("\n", end));
      assertEquals(List.of(), Hand.broken(compilation), block);
      assertEquals(List.of("unclosed-text"), Hand.repairs(compilation));
      assertTrue(
          compilation.problems().stream()
              .anyMatch(p -> p.line() == 11 && p.message().en().contains("has no end")),
          () -> "" + compilation.problems());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    static final String NOTE = \"\"\"\n    Lab 3\n    by Lan\n    \\\"\"\";\n",
        "    static final String NOTE = \"\"\"\nLab 3\n\n",
        "    static final String NOTE =\n            \"\"\"\n            Lab 3;\n            \"\";\n",
        "  static final String NOTE = \"\"\"\n  Lab 3\n",
        " static final String NOTE = \"\"\"\n        Lab 3\n        by Lan;\n",
        "  static final String NOTE = \"\"\";\n",
        "    /* The step of f,\n       by the chain rule.\n",
        "    /* static means that\n    public speaking is hard\n",
      })
  void what_is_never_closed_ends_before_the_next_member_at_the_latest(String slip) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Compilation compilation = Hand.in(Samples.with(SGD, slip + SGD).replace("\n", end));
      assertEquals(List.of(), Hand.broken(compilation), slip);
      assertTrue(Hand.methods(compilation).stream().anyMatch(m -> m.name().equals("sgd")), slip);
      assertEquals(1, Hand.repairs(compilation).size(), () -> "" + Hand.repairs(compilation));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/* Lab 3\n   Nguyen Lan\n", "/* Lab 3\n\nby Lan, import and static\n\n"})
  void a_header_that_is_never_closed_ends_before_the_first_import_or_type(String header) {
    Compilation compilation = Hand.in(header + Samples.PLAIN);
    assertEquals(List.of(), Hand.broken(compilation));
    assertFalse(Hand.methods(compilation).isEmpty());
    assertEquals(List.of("unclosed-comment"), Hand.repairs(compilation));
  }

  @Test
  void a_text_block_that_is_never_closed_in_a_method_costs_that_method() {
    String note = "    static String note() {\n        return \"\"\"\n          no end\n    }\n";
    Compilation compilation = Hand.in(Samples.with(SGD, note + SGD));
    assertEquals(List.of("note"), Hand.broken(compilation));
    assertEquals(
        List.of(
            "The text block that begins here with `\"\"\"` has no end. Close it with `\"\"\"`."),
        compilation.problems().stream().map(p -> p.message().en()).toList());
  }

  @Test
  void a_text_block_that_is_never_closed_at_the_end_costs_no_method() {
    for (String block : List.of("\"\"\"\n  x \\\n", "\"\"\"\nflush left\n", "\"\"\"", "\"\"\"\n")) {
      String source = Samples.PLAIN.stripTrailing();
      Compilation compilation =
          Hand.in(source.substring(0, source.length() - 1) + "    String s = " + block);
      assertEquals(List.of(), Hand.broken(compilation), block);
    }
  }

  @Test
  void where_words_follow_in_a_comment_that_is_never_closed_what_is_before_it_is_kept() {
    String words = "Now } I { explain ( it.\nStatic } goes } downhill: {\nstatic, ( why? (\n";
    String source = Samples.PLAIN.stripTrailing();
    String open = source.substring(0, source.length() - 1);
    Compilation compilation = Hand.in(open + "    /* sgd\n" + words.repeat(5));
    assertEquals(List.of(), Hand.broken(compilation));
    assertEquals(Hand.methods(Hand.in(Samples.PLAIN)).size(), Hand.methods(compilation).size());
    assertEquals(List.of("unclosed-comment", "missing-brace"), Hand.repairs(compilation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--------------------",
        "----- Bai 1 -----",
        "--- it's the first ---",
        "=====",
        "***** RMSProp *****",
        "~~~~~",
        "_________",
        "───── 2 ─────",
        "--------\n    Bai 1\n    --------"
      })
  void a_line_drawn_between_methods_costs_none_of_them(String line) {
    Compilation compilation = Hand.in(Samples.with(SGD, "    " + line + "\n" + SGD));
    assertEquals(List.of(), Hand.broken(compilation));
    assertTrue(Hand.repairs(compilation).contains("stray-text"));
    assertTrue(Hand.methods(compilation).stream().anyMatch(m -> m.name().equals("sgd")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double[] r = new double[W.length]",
        "r[i] = W[i] - lr * dW[i]",
        "return r",
        "return new double[] {0.2 * W[0], 4 * W[1]}",
        "List<double[]> all = new ArrayList<>()",
        "double[] W = {-5, -2}",
        "all.add(W)",
        "W = optimizer.step(W, df_w(W), lr)",
        "return all"
      })
  void a_statement_that_only_lacks_its_semicolon_costs_no_method(String statement) {
    for (String end : List.of("", " ", " // so", " /* so */")) {
      Compilation compilation = Hand.in(Samples.with(statement + ";", statement + end));
      assertEquals(List.of(), Hand.broken(compilation));
      assertEquals(
          List.of(),
          Hand.repairs(compilation).stream()
              .filter(id -> !id.equals("missing-semicolon"))
              .toList());
      assertTrue(compilation.problems().stream().allMatch(p -> p.message().en().contains("`;`")));
    }
  }

  @Test
  void a_missing_import_hides_no_missing_semicolon() {
    Compilation compilation =
        Hand.in(
            Samples.with("import java.util.ArrayList;\n", "").replace("all.add(W);", "all.add(W)"));
    assertEquals(List.of(), Hand.broken(compilation));
  }

  @Test
  void several_semicolons_may_be_missing() {
    Compilation compilation =
        Hand.in(
            Samples.PLAIN.replace("];\n", "]\n").replace("};\n", "}\n").replace("(W);\n", "(W)\n"));
    assertEquals(List.of(), Hand.broken(compilation));
  }

  @Test
  void nothing_is_said_to_be_mended_in_a_method_that_is_lost_all_the_same() {
    Compilation compilation =
        Hand.in(
            Samples.with("return r;", "return r")
                .replace("double[] r = new double[W.length];", "double[] r;"));
    assertEquals(List.of("sgd"), Hand.broken(compilation));
    assertEquals(List.of(), Hand.repairs(compilation));
  }

  @Test
  void a_semicolon_in_the_middle_of_a_line_is_not_guessed_at() {
    Compilation compilation = Hand.in(Samples.with("double[] r =", "int n = 2 double[] r ="));
    assertEquals(List.of("sgd"), Hand.broken(compilation));
    assertEquals(List.of(), Hand.repairs(compilation));
  }
}
