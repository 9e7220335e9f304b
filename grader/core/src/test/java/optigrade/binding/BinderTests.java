package optigrade.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.Bindings;
import optigrade.model.Bindings.Absent;
import optigrade.model.Bindings.Broken;
import optigrade.model.Bindings.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTests {

  private static final String STARTER =
      """
      class Optimizers
      double[] df_w(double[] W)
      double[] sgd(double[] W, double[] dW, double lr)
      double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta)
      double[][] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma)
      double[][] Adam(double[] W, double[] dW, double lr, double[] V, double[] S, double beta1, double beta2, int t)
      List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs)
      List<double[]> train_p1(Momentum optimizer, double lr, int epochs)
      List<double[]> train_p1(RmsProp optimizer, double lr, int epochs)
      List<double[]> train_p1(AdamRule optimizer, double lr, int epochs)
      interface GradientDescent
      double[] step(double[] W, double[] dW, double lr)
      interface Momentum
      double[][] step(double[] W, double[] dW, double lr, double[] V, double beta)
      interface RmsProp
      double[][] step(double[] W, double[] dW, double lr, double[] S, double gamma)
      interface AdamRule
      double[][] step(double[] W, double[] dW, double lr, double[] V, double[] S, double beta1, double beta2, int t)
      """;

  @Test
  void the_starter_binds_every_part_to_its_own_line_without_a_note() {
    Bindings bindings = bind(STARTER);
    assertEquals(List.of(), bindings.notes());
    assertEquals(
        "2 3 7 4 8 5 9 6 10",
        Sketch.CONTRACT.stream()
            .map(part -> "" + method(bindings, part.id()).place().line())
            .collect(Collectors.joining(" ")));
    assertEquals(List.of(0, 1, 2, 3, 4), method(bindings, "rmsprop.train_p1").functionOrder());
  }

  /** Renaming a right method costs its points: what another part is bound to is never named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rmsprop.RMSProp | double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta) | ''",
        "momentum.sgd_momentum | double[][] RMSProp(double[] W, double[] dW, double lr, double[] S, double gamma) | ''",
        "rmsprop.RMSProp | double[][] foo(double[] W, double[] dW, double lr, double[] S, double gamma) | foo",
        "rmsprop.RMSProp | double[][] jump(double[] W, double[] dW, double lr, double[] V, double beta)"
            + "¦double[][] foo(double[] W, double[] dW, double lr, double[] S, double gamma) | foo",
        "momentum.sgd_momentum | double[][] jump(double[] W, double[] dW, double lr, double[] V, double beta)"
            + "¦double[][] foo(double[] W, double[] dW, double lr, double[] S, double gamma) | jump",
        "rmsprop.RMSProp | double[][] a(double[] x, double[] y, double z, double[] u, double v)"
            + "¦double[][] b(double[] x, double[] y, double z, double[] u, double v) | ''",
      })
  void the_method_that_is_probably_meant_is_named(String part, String methods, String named) {
    Bindings bindings = bind("class A\n" + methods.replace("¦", "\n"));
    Absent absent = assertInstanceOf(Absent.class, bindings.parts().get(part));
    String said = absent.instead().map(it -> it.en()).orElse("");
    assertEquals(named, said.isEmpty() ? "" : said.substring(1, said.indexOf('`', 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gradient.df_w | double[] dfW(double[] w)",
        "gradient.df_w | float[] DF_W(float[] w)",
        "gradient.df_w | List<Double> df_w(final List<Double> w)",
        "gradient.df_w | Double[] df_w(java.lang.Double[] w)",
        "gradient.df_w | double[] df_w(double... w)",
        "gradient.df_w | List df_w(Iterable<? extends Number> w)",
        "gd.sgd | double[] SGD(double[] w, double[] g, float eta)",
        "gd.sgd | void sgd(double[] w, double[] g, double eta)",
        "momentum.sgd_momentum | Object[] sgdMomentum(double[] a, double[] b, Double c, double[] d, Double e)",
        "rmsprop.RMSProp | State rms_prop(double[] a, double[] b, double c, double[] d, double e)",
        "adam.Adam | double[][] adam(double[] a, double[] b, double c, double[] d, double[] e, double f, double g, Integer t)",
        "adam.Adam | double[][] adam(double[] a, double[] b, double c, double[] d, double[] e, double f, double g, double t)",
      })
  void every_accepted_type_and_spelling_binds_without_a_note(String part, String method) {
    Bindings bindings = bind("class A\n" + method);
    assertEquals(2, method(bindings, part).place().line());
    assertEquals(List.of(), bindings.notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gradient.df_w | double[] gradient(double[] w)",
        "gradient.df_w | double[] df(double[] w)",
        "gradient.df_w | double[] computeGradient(double[] w)",
        "gd.sgd | double[] gradientDescent(double[] W, double[] dW, double lr)",
        "gd.sgd | double[] sgdStep(double[] W, double[] dW, double lr)",
        "momentum.sgd_momentum | double[][] sgdWithMomentum(double[] W, double[] dW, double lr, double[] V, double beta)",
        "momentum.sgd_momentum | double[][] momentum(double[] W, double[] dW, double lr, double[] V, double beta)",
        "momentum.sgd_momentum | double[][] sgd_momemtum(double[] W, double[] dW, double lr, double[] V, double beta)",
        "rmsprop.RMSProp | double[][] RMSPorp(double[] W, double[] dW, double lr, double[] S, double gamma)",
        "rmsprop.RMSProp | double[][] rms(double[] W, double[] dW, double lr, double[] S, double gamma)",
        "adam.Adam | double[][] adamOptimizer(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t)",
      })
  void a_near_miss_binds_with_a_note(String part, String method) {
    Bindings bindings = bind("class A\n" + method);
    assertEquals(2, method(bindings, part).place().line());
    assertEquals(1, bindings.notes().size());
    assertTrue(bindings.notes().get(0).vi().contains("A.java, dòng 2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double df(double[] w)",
        "void gradient(double[] w)",
        "double[] f(double[] w)",
        "double[] testSgd(double[] W, double[] dW, double lr)",
        "double[][] nesterovMomentum(double[] W, double[] dW, double lr, double[] V, double beta)",
        "double[][] adagrad(double[] W, double[] dW, double lr, double[] S, double eps)",
        "double[][] adamW(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t)",
        "double[][] nadam(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t)",
        "double[][] rmsprop2(double[] W, double[] dW, double lr, double[] S, double gamma)",
        "double[] sgd(double w, double dw, double lr)",
        "double[] sgd(int[] w, int[] dw, int lr)",
        "double[] sgd(double[] W, double[] dW)",
        "double[] sgd(double[][] W, double[] dW, double lr)",
        "double[] sgd(List<double[]> W, double[] dW, double lr)",
        "List<double[]> train_p1(double lr, int epochs)",
        "List<double[]> train_p1(BiFunction<double[], double[], double[]> optimizer, double lr, int epochs)",
        "List<double[]> train_p2(GradientDescent optimizer, double lr, int epochs)",
      })
  void what_is_not_surely_meant_is_not_bound(String method) {
    Bindings bindings =
        bind(
            "class A\n"
                + method
                + "\n"
                + "interface GradientDescent\n"
                + "double[] step(double[] W, double[] dW, double lr)");
    bindings.parts().values().forEach(bound -> assertInstanceOf(Absent.class, bound));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gd.sgd | double[] sgd(double w, double lr) | double w, double lr",
        "gd.sgd | double[] update(double[] W, double[] dW, double lr) | `update`",
        "momentum.train_p1 | List<double[]> train_p1(Function<double[], double[]> f, double lr, int epochs) | Function",
        "adam.train_p1 | List<double[]> train_p1(double lr, int epochs) | double lr, int epochs",
      })
  void what_is_missing_names_the_nearest_method(String part, String method, String said) {
    Bindings bindings = bind("class A\n" + method);
    Absent absent = assertInstanceOf(Absent.class, bindings.parts().get(part));
    assertTrue(absent.instead().orElseThrow().en().contains(said));
    assertTrue(absent.instead().orElseThrow().vi().contains("A.java, dòng 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gd.sgd | double[] sgd(double lr, double[] W, double[] dW) | 2 0 1",
        "gd.sgd | double[] sgd(double[] dW, double[] W, double lr) | 1 0 2",
        "gd.sgd | double[] sgd(double[] grad, double[] theta, double eta) | 1 0 2",
        "rmsprop.RMSProp | double[][] RMSProp(double[] W, double[] dW, double[] S, double gamma, double lr) | 0 1 3 4 2",
        "adam.Adam | double[][] Adam(int t, double[] W, double[] dW, double[] S, double[] V, double lr, double beta1, double beta2) | 7 0 1 4 3 2 5 6",
        "adam.Adam | double[][] Adam(double[] W, double[] dW, double t, double lr, double[] V, double[] S, double beta1, double beta2) | 0 1 7 2 3 4 5 6",
      })
  void another_order_is_told_by_type_then_name(String part, String method, String order) {
    Bindings bindings = bind("class A\n" + method);
    assertEquals(
        order,
        method(bindings, part).order().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
    assertEquals(1, bindings.notes().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double[] sgd(double[] a, double[] b, double c)",
        "double[][] Adam(double[] W, double[] dW, double lr, double[] m, double[] v, double b1, double b2, int t)",
        "double[][] RMSProp(double[] W, double[] dW, double alpha, double[] v, double beta)",
      })
  void names_that_do_not_settle_the_order_leave_it_as_it_is(String method) {
    Bindings bindings = bind("class A\n" + method);
    assertEquals(List.of(), bindings.notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "momentum | class A | train_p1(MomentumStep o, double lr, int n) | interface MomentumStep | step(double[] a, double[] b, double c, double[] d, double e)",
        "rmsprop | class A | train_p1(Rms o, double lr, int n) | interface Rms | step(double[] a, double[] b, double c, double[] d, double e)",
        "rmsprop | class A | train_p1(Opt rmsProp, double lr, int n) | interface Opt | step(double[] a, double[] b, double c, double[] d, double e)",
        "momentum | class A | trainP1Momentum(Opt o, double lr, int n) | interface Opt | step(double[] a, double[] b, double c, double[] d, double e)",
        "momentum | class A | train_p1(Opt o, double lr, int n) | interface Opt | sgd_momentum(double[] a, double[] b, double c, double[] d, double e)",
        "rmsprop | class A | train_p1(Opt o, double lr, int n) | interface Opt | step(double[] w, double[] dw, double lr, double[] s, double gamma)",
        "rmsprop | class RMSPropExercise | train_p1(Opt o, double lr, int n) | interface Opt | step(double[] a, double[] b, double c, double[] d, double e)",
        "momentum | class Exercise2 | train_p1(Opt o, double lr, int n) | interface Opt | step(double[] a, double[] b, double c, double[] d, double e)",
        "rmsprop | class Bai3 | train_p1(Opt o, double lr, int n) | interface Opt | step(double[] a, double[] b, double c, double[] d, double e)",
        "gd | class Adam | train_p1(Opt o, double lr, int n) | interface Opt | step(double[] a, double[] b, double c)",
        "adam | class A | train_p1(Opt o, double lr, int n) | interface Opt | step(double[] a, double[] b, double c, double[] d, double[] e, double f, double g, int t)",
        "adam | class A | train(Opt o, float lr, long n) | interface Opt | step(double[] a, double[] b, double c, double[] d, double[] e, double f, double g, int t)",
      })
  void a_loop_belongs_to_an_exercise_by_shape_then_names_then_class(
      String exercise, String type, String loop, String optimizer, String step) {
    Bindings bindings =
        bind(String.join("\n", type, "List<double[]> " + loop, optimizer, "double[][] " + step));
    assertEquals(
        List.of(exercise + ".train_p1"),
        Sketch.CONTRACT.stream()
            .map(part -> part.id())
            .filter(id -> bindings.parts().get(id) instanceof Method)
            .toList());
  }

  @Test
  void a_loop_that_two_exercises_fit_alike_belongs_to_the_class_that_holds_the_rule() {
    Bindings bindings =
        bind(
            """
            class Second
            double[][] sgd_momentum(double[] W, double[] dW, double lr, double[] V, double beta)
            List<double[]> train_p1(Opt o, double lr, int n)
            interface Opt
            double[][] step(double[] a, double[] b, double c, double[] d, double e)
            """);
    assertEquals(3, method(bindings, "momentum.train_p1").place().line());
    assertInstanceOf(Absent.class, bindings.parts().get("rmsprop.train_p1"));
  }

  @Test
  void an_interface_may_declare_again_what_every_object_has() {
    Bindings bindings =
        bind(
            """
            class A
            List<double[]> train_p1(Opt o, double lr, int n)
            interface Opt
            String toString()
            boolean equals(Object other)
            int hashCode()
            double[] step(double[] a, double[] b, double c)
            """);
    assertEquals(2, method(bindings, "gd.train_p1").place().line());
  }

  @Test
  void a_loop_that_nothing_tells_apart_is_left_alone_and_named() {
    Bindings bindings =
        bind(
            """
            class A
            List<double[]> train_p1(Opt o, double lr, int n)
            interface Opt
            double[][] step(double[] a, double[] b, double c, double[] d, double e)
            """);
    for (String id : List.of("momentum.train_p1", "rmsprop.train_p1")) {
      Absent absent = assertInstanceOf(Absent.class, bindings.parts().get(id));
      assertTrue(absent.instead().orElseThrow().en().contains("A.java, line 2"));
    }
  }

  @Test
  void one_class_an_exercise_binds_the_first_gradient_and_keeps_the_others_as_copies() {
    Bindings bindings =
        bind(
            """
            class Exercise1 in E1.java
            double[] df_w(double[] W)
            class Exercise2 in E2.java
            double[] df_w(double[] W)
            class Exercise3 in E3.java
            double[] gradient(double[] W)
            """);
    Method first = method(bindings, "gradient.df_w");
    assertEquals("Exercise1", first.owner());
    assertEquals(
        List.of("Exercise2", "Exercise3"), first.copies().stream().map(Method::owner).toList());
    assertEquals(
        "More than one method can be `df_w` of gradient. Graded: E1.java, line 2. Not graded by"
            + " itself: E2.java, line 4; E3.java, line 6.",
        bindings.notes().get(0).en());
    assertEquals(
        "Có nhiều phương thức có thể là `df_w` của bài gradient. Được chấm: E1.java, dòng 2. Không"
            + " chấm riêng: E2.java, dòng 4; E3.java, dòng 6.",
        bindings.notes().get(0).vi());
  }

  @Test
  void of_overloads_of_a_rule_the_contracts_own_is_graded_and_the_others_are_named() {
    Bindings bindings =
        bind(
            """
            class A
            List<Double> sgd(List<Double> W, List<Double> dW, double lr)
            float[] sgd(float[] W, float[] dW, float lr)
            double[] sgd(double[] W, double[] dW, double lr)
            """);
    assertEquals(4, method(bindings, "gd.sgd").place().line());
    assertTrue(bindings.notes().get(0).en().contains("`sgd` of gd. Graded: A.java, line 4. Not"));
    assertEquals(
        List.of(2, 3),
        method(bindings, "gd.sgd").copies().stream()
            .map(copy -> copy.place().line())
            .sorted()
            .toList());
  }

  @Test
  void of_two_gradients_the_one_that_compiled_is_graded() {
    Bindings bindings =
        bind(
            """
            class Exercise1 in E1.java
            broken double[] df_w(double[] W)
            class Exercise2 in E2.java
            double[] df_w(double[] W)
            """);
    assertEquals("Exercise2", method(bindings, "gradient.df_w").owner());
  }

  @Test
  void of_nested_interfaces_of_one_name_the_nearest_counts() {
    Bindings bindings =
        bind(
            """
            class Exercise1
            List<double[]> train_p1(Optimizer o, double lr, int n)
            interface Exercise1$Optimizer
            double[] step(double[] a, double[] b, double c)
            class Exercise2
            List<double[]> train_p1(Optimizer o, double lr, int n)
            interface Exercise2$Optimizer
            double[][] step(double[] a, double[] b, double c, double[] d, double e)
            """);
    assertEquals(2, method(bindings, "gd.train_p1").place().line());
    assertEquals(6, method(bindings, "momentum.train_p1").place().line());
  }

  @Test
  void the_function_of_a_loop_may_have_an_order_of_its_own() {
    Bindings bindings =
        bind(
            """
            class A
            List<double[]> train_p1(int n, double lr, Opt o)
            interface Opt
            double[] step(double lr, double[] W, double[] dW)
            """);
    assertEquals(List.of(2, 1, 0), method(bindings, "gd.train_p1").order());
    assertEquals(List.of(2, 0, 1), method(bindings, "gd.train_p1").functionOrder());
  }

  @Test
  void a_compiled_method_of_the_name_comes_before_a_broken_one_and_that_before_a_near_miss() {
    assertEquals(
        3,
        method(
                bind(
                    """
                    class A
                    broken double[] sgd(double[] W, double[] dW, double lr)
                    double[] SGD(double[] W, double[] dW, double lr)
                    """),
                "gd.sgd")
            .place()
            .line());
    assertInstanceOf(
        Broken.class,
        bind("""
                class A
                broken double[] sgd(double[] W, double[] dW, double lr)
                double[] sgdStep(double[] W, double[] dW, double lr)
                """)
            .parts()
            .get("gd.sgd"));
  }

  @Test
  void
      the_exercises_class_comes_before_the_first_and_in_a_class_the_contracts_types_before_others() {
    Bindings bindings =
        bind(
            """
            class First in A.java
            float[] sgd(float[] W, float[] dW, float lr)
            double[] sgd(double[] W, double[] dW, double lr)
            double[][] Adam(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t)
            class Second in B.java
            double[] sgd(double[] W, double[] dW, double lr)
            class Exercise4 in C.java
            double[][] Adam(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t)
            """);
    assertEquals(3, method(bindings, "gd.sgd").place().line());
    assertEquals("Exercise4", method(bindings, "adam.Adam").owner());
    assertEquals(2, bindings.notes().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"doubl[] W", "double[] W, double[] dW"})
  void a_broken_method_needs_no_parameters_that_fit_and_says_what_the_compiler_said(String in) {
    Bindings bindings = bind("class A\nbroken double[] df_w(" + in + ")");
    Broken broken = assertInstanceOf(Broken.class, bindings.parts().get("gradient.df_w"));
    assertEquals(
        "`df_w` did not compile (A.java, line 2): a `;` is missing", broken.problem().en());
    assertEquals(
        "`df_w` không biên dịch được (A.java, dòng 2): thiếu dấu `;`", broken.problem().vi());
    assertTrue(broken.problem().vi().contains("không biên dịch được (A.java, dòng 2)"));
  }

  @Test
  void a_broken_loop_is_known_by_its_names_even_without_its_interface() {
    Bindings bindings =
        bind("class A\nbroken List<double[]> train_p1(AdamRule optimizer, double lr, int n)");
    assertInstanceOf(Broken.class, bindings.parts().get("adam.train_p1"));
    Stream.of("gd", "momentum", "rmsprop")
        .forEach(e -> assertInstanceOf(Absent.class, bindings.parts().get(e + ".train_p1")));
  }

  @Test
  void a_step_in_a_class_named_after_the_rule_is_that_rule() {
    Bindings bindings =
        bind(
            """
            class AdamOptimizer
            double[][] step(double[] W, double[] dW, double lr, double[] V, double[] S, double b1, double b2, int t)
            class Other
            double[] step(double[] W, double[] dW, double lr)
            """);
    assertEquals("AdamOptimizer", method(bindings, "adam.Adam").owner());
    assertInstanceOf(Absent.class, bindings.parts().get("gd.sgd"));
  }

  @Test
  void nothing_at_all_gives_an_absent_for_every_part() {
    Bindings bindings = bind("");
    assertEquals(9, bindings.parts().size());
    bindings
        .parts()
        .values()
        .forEach(bound -> assertTrue(assertInstanceOf(Absent.class, bound).instead().isEmpty()));
  }

  private static Bindings bind(String sketch) {
    return new Binder().bind(Sketch.compilation(sketch), Sketch.CONTRACT);
  }

  private static Method method(Bindings bindings, String part) {
    return assertInstanceOf(Method.class, bindings.parts().get(part), part);
  }
}
