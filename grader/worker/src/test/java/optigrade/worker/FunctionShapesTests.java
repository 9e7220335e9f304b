package optigrade.worker;

import static optigrade.worker.Line.list;
import static optigrade.worker.Line.num;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Reply.Failure;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.worker.protocol.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions are handed in as whatever functional interface a student declares. */
class FunctionShapesTests {

  private static final Value RECORDER = new Value.GraderFunction(4);

  private final InProcess worker;
  private final Line line;

  FunctionShapesTests() throws IOException {
    worker = new InProcess();
    line = worker.line;
    line.answers = arguments -> list(9, 8);
  }

  @AfterEach
  void hangUp() throws IOException, InterruptedException {
    worker.hangUp();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface Step { double[] step(double[] w, double lr); }"
            + " static Object f(Step s) { return s.step(new double[] {1, 2}, 0.5); }",
        "private interface Step { float[] go(float[] w, float lr); }"
            + " static Object f(Step s) { return s.go(new float[] {1, 2}, 0.5f); }",
        "interface Step { List<Double> step(List<Double> w, Double lr); }"
            + " static List<Double> f(Step s) { return s.step(List.of(1.0, 2.0), 0.5); }",
        "interface Step<T> { T step(T w, double lr); }"
            + " static Object f(Step<List<Float>> s) { float x = s.step(List.of(1f, 2f), 0.5).get(0); return list(x, 8); }",
        "interface Step<T> { T step(T w, double lr); } interface Mine extends Step<double[]> {}"
            + " static Object f(Mine s) { return s.step(new double[] {1, 2}, 0.5); }",
        "interface Step { double[] step(double[] w, double lr) throws Exception; boolean equals(Object o);"
            + " default double[] twice(double[] w) throws Exception { return step(w, 0.5); } static int n() { return 1; } }"
            + " static Object f(Step s) throws Exception { return s.twice(new double[] {1, 2}); }",
        "record State(double a, double b) {} interface Step { State step(State w, double lr); }"
            + " static Object f(Step s) { return s.step(new State(1, 2), 0.5); }",
        "static Object f(BiFunction<double[], Double, double[]> s) { return s.apply(new double[] {1, 2}, 0.5); }",
        "static Object f(BiFunction<double[], Double, double[]> s) {"
            + " return s.andThen(x -> new double[] {x[0], 8}).apply(new double[] {1, 2}, 0.5); }",
        "static Object f(BiFunction s) { return (double[]) s.apply(new double[] {1, 2}, 0.5); }",
      })
  void the_graders_function_in_every_shape(String members) throws IOException {
    String helper = " static Object list(double... items) { return items; }";
    Value result = line.returned("class P { " + members + helper + " }", RECORDER).result();
    assertEquals(list(9, 8), result);
    assertEquals(List.of(List.of(list(1, 2), num(0.5))), line.asked);
  }

  private static final String LOOP =
      "class P { interface Step { double[] step(double[] w); }"
          + " static double[][] f(Step s, int n) { double[][] all = new double[n][];"
          + " for (int i = 0; i < n; i++) all[i] = s.step(new double[SIZE]); return all; } }";

  private Value loop(int size, int count) throws IOException {
    Value foreseeing = new Value.GraderFunction(4, List.of(list(1, 2), list(3, 4)));
    return line.returned(LOOP.replace("SIZE", "" + size), foreseeing, num(count)).result();
  }

  @Test
  void what_was_foreseen_is_answered_without_asking_and_told_in_the_end() throws IOException {
    assertEquals(list(list(1, 2), list(3, 4)), loop(1, 2));
    assertEquals(List.of(), line.asked);
    assertEquals(List.of(List.of(list(0.0)), List.of(list(0.0))), line.foreseen);
  }

  @Test
  void after_the_last_foreseen_answer_the_grader_is_asked() throws IOException {
    assertEquals(list(list(1, 2), list(3, 4), list(9, 8)), loop(1, 3));
    assertEquals(List.of(List.of(list(0.0))), line.asked);
    assertEquals(2, line.foreseen.size());
  }

  @Test
  void what_is_too_much_to_keep_is_asked_at_once() throws IOException {
    assertEquals(
        list(9, 8),
        line.returned(
                LOOP.replace("double[][] f", "double[] f")
                    .replace("return all;", "return all[0];")
                    .replace("SIZE", "900"),
                new Value.GraderFunction(4, java.util.Collections.nCopies(9, list(9, 8))),
                num(9))
            .result());
    assertEquals(4, line.foreseen.size());
    assertEquals(5, line.asked.size());
  }

  @Test
  void a_loop_that_fails_tells_what_it_asked_before() throws IOException {
    Value foreseeing = new Value.GraderFunction(4, List.of(list(1, 2)));
    String source =
        LOOP.replace("SIZE", "1").replace("return all;", "throw new RuntimeException();");
    assertEquals(Failure.THREW, line.failed(source, foreseeing, num(1)).failure());
    assertEquals(1, line.foreseen.size());
  }

  @Test
  void answers_of_lists_of_lists_fit_what_the_interface_returns() throws IOException {
    line.answers = arguments -> list(list(1, 2), list(3, 4));
    for (String type :
        List.of("double[][]", "List<double[]>", "Object[]", "R", "Map.Entry<double[], double[]>")) {
      String source =
          "class P { record R(float[] w, List<Double> v) {} interface Step { TYPE step(double[] w); }"
              + " static TYPE f(Step s) { TYPE r = s.step(new double[] {0}); return r; } }";
      Reply.Returned returned = line.returned(source.replace("TYPE", type), RECORDER);
      assertEquals(list(list(1, 2), list(3, 4)), returned.result(), type);
    }
  }

  @Test
  void a_function_behaves_as_an_object() throws IOException {
    String source =
        "class P { static Object f(Supplier<double[]> s) { return new Object[] {s.equals(s) ? 1 : 0,"
            + " s.equals(null) ? 1 : 0, s.hashCode() == s.hashCode() ? 1 : 0,"
            + " s.toString().length()}; } }";
    assertEquals(list(1, 0, 1, 10), line.returned(source, RECORDER).result());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abstract static class Step { abstract double[] step(double[] w); }",
        "interface Step { double[] step(double[] w); int other(); }",
        "interface Step {}",
        "static class Step {}",
        "sealed interface Step { double[] step(double[] w); }"
            + " record S() implements Step { public double[] step(double[] w) { return w; } }",
      })
  void what_is_no_functional_interface_is_named(String type) throws IOException {
    Reply.Failed failed =
        line.failed("class P { " + type + " static int f(Step s) { return 1; } }", RECORDER);
    assertEquals(Failure.NOT_CALLABLE, failed.failure());
    assertEquals(Obstacle.NOT_A_FUNCTION.name(), failed.type());
    assertEquals("P$Step", failed.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static double[] rule(double[] w, double lr) { w[0] -= lr; return w; }",
        "private double[] rule(double[] w, double lr) { w[0] -= lr; return w; }",
        "static float[] rule(float[] w, float lr) { w[0] -= lr; return w; }",
        "static List<Double> rule(List<Double> w, Double lr) { w.set(0, w.get(0) - lr); return w; }",
        "static List<Float> rule(List<Float> w, float lr) { w.set(0, w.get(0) - lr); return w; }",
        "static double[] rule(double lr, double[] w) { w[0] -= lr; return w; }",
        "record R(double a, double b) {} static R rule(Number lr, R w) {"
            + " return new R(w.a - lr.doubleValue(), w.b); }",
      })
  void the_programs_own_function_in_every_shape(String rule) throws IOException {
    String source =
        "class P { "
            + rule
            + " interface Step { double[] step(double[] w, double lr); }"
            + " static double[] f(Step s) { return s.step(new double[] {1, 2}, 0.5); } }";
    line.load(source);
    Value own = new Value.OwnFunction(line.target("P", "rule"));
    Reply reply = line.call("P", "f", own);
    assertEquals(list(0.5, 2), ((Reply.Returned) reply).result());
    assertEquals(List.of(new Value.Nothing()), ((Reply.Returned) reply).argumentsAfter());
  }

  @Test
  void what_the_own_function_does_to_its_arguments_is_seen_by_its_caller() throws IOException {
    line.load(
        "class P { static List<Double> rule(List<Double> w) { w.set(0, 7.0); return null; }"
            + " static List<Double> f(UnaryOperator<List<Double>> s) { List<Double> w = new"
            + " ArrayList<>(List.of(1.0)); s.apply(w); return w; } }");
    Value own = new Value.OwnFunction(line.target("P", "rule"));
    assertEquals(list(7), ((Reply.Returned) line.call("P", "f", own)).result());
  }

  @Test
  void lists_of_another_kind_of_number_are_made_anew() throws IOException {
    line.load(
        "class P { static List<Float> rule(List<Float> w) { return List.of(w.get(0) + 1f); }"
            + " static double f(UnaryOperator<List<Double>> s) { double d ="
            + " s.apply(List.of(1.0)).get(0); return d; } }");
    Value own = new Value.OwnFunction(line.target("P", "rule"));
    assertEquals(num(2), ((Reply.Returned) line.call("P", "f", own)).result());
  }

  @Test
  void the_grader_may_state_the_order_of_the_arguments() throws IOException {
    line.load(
        "class P { static double[] rule(double[] dW, double[] W) { return W; } interface Step {"
            + " double[] step(double[] a, double[] b); } static double[] f(Step s) { return"
            + " s.step(new double[] {1}, new double[] {2}); } }");
    line.answers = arguments -> list(0);
    assertEquals(list(2), ownWithOrder(List.of()));
    assertEquals(list(1), ownWithOrder(List.of(1, 0)));
  }

  private Value ownWithOrder(List<Integer> order) throws IOException {
    Value own = new Value.OwnFunction(line.target("P", "rule"), order);
    return ((Reply.Returned) line.call("P", "f", own)).result();
  }

  @Test
  void a_function_that_takes_more_than_it_is_given_is_refused() throws IOException {
    line.load(
        "class P { static double[] rule(double[] w, double lr) { return w; } interface Step {"
            + " double[] step(double[] a); } static double[] f(Step s) { return null; } }");
    Reply.Failed failed =
        (Reply.Failed) line.call("P", "f", new Value.OwnFunction(line.target("P", "rule")));
    assertEquals(Obstacle.ARITY.name(), failed.type());
  }

  @Test
  void an_object_that_is_the_optimizer_itself_is_handed_in_as_it_is() throws IOException {
    line.load(
        "class P { static abstract class Step { abstract double[] step(double[] w); }"
            + " static class Sgd extends Step { int calls; double[] step(double[] w) { w[0] = ++calls;"
            + " return w; } }"
            + " static double[] f(Step s) { s.step(new double[1]); return s.step(new double[1]); } }");
    Value own = new Value.OwnFunction(line.target("P$Sgd", "step"));
    assertEquals(list(2), ((Reply.Returned) line.call("P", "f", own)).result());
  }

  @Test
  void what_the_own_function_throws_arrives_as_it_is() throws IOException {
    line.load(
        "class P { static double[] rule(double[] w) throws Exception { throw new"
            + " java.io.IOException(\"mine\"); } interface Step { double[] step(double[] w) throws"
            + " Exception; } interface Quiet { double[] step(double[] w); } static double f(Step s)"
            + " throws Exception { try { s.step(null); return 0; } catch (java.io.IOException e) {"
            + " return 1; } } static double g(Quiet s) { s.step(null); return 0; } }");
    Value own = new Value.OwnFunction(line.target("P", "rule"));
    assertEquals(num(1), ((Reply.Returned) line.call("P", "f", own)).result());
    Reply.Failed failed = (Reply.Failed) line.call("P", "g", own);
    assertEquals("java.io.IOException", failed.type());
    assertEquals("mine", failed.message());
  }

  @Test
  void other_threads_of_the_program_may_ask_in_turn() throws IOException {
    line.answers = arguments -> arguments.get(0);
    String source =
        "class P { static double f(DoubleUnaryOperator s) throws Exception { double[] sum = {0};"
            + " Thread[] all = new Thread[8]; for (int i = 0; i < 8; i++) { int n = i; all[i] = new"
            + " Thread(() -> { double x = s.applyAsDouble(n); synchronized (sum) { sum[0] += x; }"
            + " }); all[i].start(); } for (Thread t : all) t.join(); return sum[0]; } }";
    assertEquals(num(28), line.returned(source, RECORDER).result());
  }

  @Test
  void an_interrupted_program_still_gets_its_answer() throws IOException {
    String source =
        "class P { static double f(Supplier<double[]> s) { Thread.currentThread().interrupt();"
            + " return s.get()[0] + (Thread.interrupted() ? 1 : 0); } }";
    assertEquals(num(10), line.returned(source, RECORDER).result());
  }

  @Test
  void a_function_kept_from_an_earlier_call_answers_no_more() throws IOException {
    line.load(
        "class P { static Supplier<double[]> kept; static void f(Supplier<double[]> s) { kept = s; }"
            + " static double[] g() { return kept.get(); } }");
    line.call("P", "f", RECORDER);
    Reply.Failed failed = (Reply.Failed) line.call("P", "g");
    assertEquals("java.lang.IllegalStateException", failed.type());
    assertEquals(List.of(), line.asked);
  }

  @Test
  void an_answer_that_does_not_fit_is_named() throws IOException {
    String source = "class P { static Object f(Supplier<String> s) { return s.get(); } }";
    assertEquals(Obstacle.TYPE.name(), line.failed(source, RECORDER).type());
  }
}
