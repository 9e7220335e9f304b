package optigrade.worker;

import static optigrade.worker.Line.list;
import static optigrade.worker.Line.num;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.worker.protocol.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments arrive in whatever types a student's method declares. */
class ArgumentShapesTests {

  private static final Value W = list(-5, 0.5);

  private final InProcess worker;
  private final Line line;

  ArgumentShapesTests() throws IOException {
    worker = new InProcess();
    line = worker.line;
  }

  @AfterEach
  void hangUp() throws IOException, InterruptedException {
    worker.hangUp();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static double[] f(double[] w) { return w; }",
        "static float[] f(float[] w) { return w; }",
        "static Double[] f(Double[] w) { return w; }",
        "static Float[] f(Float[] w) { return w; }",
        "static Number[] f(Number[] w) { return w; }",
        "static Object[] f(Object[] w) { return w; }",
        "static double[] f(Object w) { return (double[]) w; }",
        "static <T> T[] f(T[] w) { return w; }",
        "static double[] f(double... w) { return w; }",
        "static List<Double> f(List<Double> w) { w.set(0, w.get(0) * 1); return w; }",
        "static List<Float> f(List<Float> w) { w.set(0, w.get(0) * 1f); return w; }",
        "static List<Number> f(List<Number> w) { w.set(0, -5); return w; }",
        "static List<? extends Number> f(List<? extends Number> w) { return w; }",
        "static List<Object> f(List<? super Double> w) { w.add(1.0); w.remove(2); return List.of(w.toArray()); }",
        "static <T extends Number> List<T> f(List<T> w) { return w; }",
        "static List f(List w) { double d = (Double) w.get(0); return w; }",
        "static Iterable<Double> f(Iterable<Double> w) { return w; }",
        "static Collection<Double> f(Collection<Double> w) { return w; }",
        "static ArrayList<Double> f(ArrayList<Double> w) { return w; }",
        "static LinkedList<Double> f(LinkedList<Double> w) { return w; }",
        "static Vector<Double> f(Vector<Double> w) { return w; }",
        "static Deque<Double> f(Deque<Double> w) { return w; }",
        "static class Own extends ArrayList<Float> {} static Own f(Own w) { float x = w.get(0); return w; }",
        "record Pair(double a, float b) {} static Pair f(Pair w) { return w; }",
        "static class Pair { double a; Float b; } static Pair f(Pair w) { return w; }",
        "static class Pair { double a, b; Pair(double a, double b) { this.a = a; this.b = b; } }"
            + " static Pair f(Pair w) { return w; }",
        "static class V { private final double[] v; V(double... v) { this.v = v.clone(); } } static V f(V w) { return w; }",
        "static class V { double[] data; int n; V(int n) { this.n = n; } V(double[] data) { this.data = data; n = data.length; } }"
            + " static V f(V w) { return w; }",
        "static class V { double[] data; V(int n, double x) {} V(double... d) { data = d; } } static V f(V w) { return w; }",
        "static class V { private double[] v = new double[2]; V(double a, double b) { v[0] = a; v[1] = b; } } static V f(V w) { return w; }",
        "static class V { private final List<Double> v = new ArrayList<>(); V(Iterable<Double> w) { w.forEach(v::add); } } static V f(V w) { return w; }",
        "static class V { float[] v; } static V f(V w) { return w; }",
        "record V(double[] v) {} static V f(V w) { return w; }",
        "record V(double... v) { V(double a) { this(a, a); } } static V f(V w) { return w; }",
        "record V(List<Double> v) implements Iterable<Double> { public Iterator<Double> iterator() { return v.iterator(); } }"
            + " static V f(V w) { return w; }",
        "static class V implements Iterable<Double> { final List<Double> v; V(List<Double> w) { v = w; }"
            + " public Iterator<Double> iterator() { return v.iterator(); } } static V f(V w) { return w; }",
        "static class V extends ArrayList<Double> { V(double... w) { for (double x : w) add(x); } } static V f(V w) { return w; }",
        "static class V { double y, x; V(double x, double y) { this.x = x; this.y = y; } } static double[] f(V w) { return new double[] {w.x, w.y}; }",
        "static class V { double x, y, norm; String name = \"v\"; Double cache; V() {} V(double x) {} V(double x, double y) { this.x = x; this.y = y; norm = x; } }"
            + " static V f(V w) { return w; }",
        "static class V { double a, b; V(double[] w) { a = w[0]; b = w[1]; } } static V f(V w) { return w; }",
        "static Optional<double[]> f(Optional<double[]> w) { return w; }",
        "static Map.Entry<Double, Float> f(Map.Entry<Double, Float> w) { float b = w.getValue(); return w; }",
      })
  void a_vector_fits_every_type_for_vectors(String method) throws IOException {
    Reply.Returned returned = line.returned("class P { " + method + " }", W);
    assertEquals(W, returned.result());
    assertEquals(List.of(W), returned.argumentsAfter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static double f(double x) { return x; }",
        "static float f(float x) { return x; }",
        "static Double f(Double x) { return x; }",
        "static Float f(Float x) { return x; }",
        "static Number f(Number x) { return x; }",
        "static Object f(Object x) { return x; }",
        "static int f(int x) { return x; }",
        "static long f(long x) { return x; }",
        "static short f(short x) { return x; }",
        "static byte f(byte x) { return x; }",
        "static Integer f(Integer x) { return x; }",
        "static Long f(Long x) { return x; }",
        "static java.math.BigDecimal f(java.math.BigDecimal x) { return x; }",
        "static <T extends Number> T f(T x) { return x; }",
      })
  void a_number_fits_every_type_for_numbers(String method) throws IOException {
    assertEquals(num(3), line.returned("class P { " + method + " }", num(3)).result());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double[][]",
        "List<double[]>",
        "List<List<Double>>",
        "List<Double>[]",
        "Object[]",
        "Iterable<? extends List<Float>>",
        "Object"
      })
  void lists_of_lists_arrive_too(String type) throws IOException {
    Value rows = list(list(1, 2), list(3, 4));
    String source = "class P { static " + type + " f(" + type + " w) { return w; } }";
    assertEquals(rows, line.returned(source, rows).result());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int[]",
        "Integer[]",
        "long[]",
        "List<Integer>",
        "Set<Double>",
        "HashSet<Double>",
        "String",
        "boolean[]",
        "int",
        "Runnable",
        "Map<Double, Double>"
      })
  void a_type_that_holds_no_vector_is_named(String type) throws IOException {
    String source = "class P { static double f(" + type + " w) { return 1; } }";
    Reply.Failed failed = line.failed(source, W);
    assertEquals(Reply.Failure.NOT_CALLABLE, failed.failure());
    assertEquals(Obstacle.TYPE.name(), failed.type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"int[]", "List<Integer>", "Collection<Long>", "short[]"})
  void a_type_for_whole_numbers_holds_no_vector_even_of_whole_numbers(String type)
      throws IOException {
    String source = "class P { static double f(" + type + " w) { return 1; } }";
    assertEquals(Obstacle.TYPE.name(), line.failed(source, list(-5, -2)).type());
  }

  @Test
  void a_fraction_does_not_fit_a_whole_number() throws IOException {
    Reply.Failed failed = line.failed("class P { static int f(int lr) { return lr; } }", num(0.4));
    assertEquals(Obstacle.TYPE.name(), failed.type());
    assertEquals("int", failed.message());
  }

  @Test
  void numbers_past_the_range_do_not_fit() throws IOException {
    for (double number : new double[] {3e9, -3e9, Double.NaN, Double.POSITIVE_INFINITY}) {
      Reply.Failed failed =
          line.failed("class P { static int f(int t) { return t; } }", num(number));
      assertEquals(Reply.Failure.NOT_CALLABLE, failed.failure());
    }
  }

  @Test
  void each_call_gets_fresh_mutable_arguments() throws IOException {
    line.load(
        "class P { static List<Double> f(List<Double> w) { w.add(w.remove(0)); return w; } }");
    Reply first = line.call("P", "f", W);
    assertEquals(first, line.call("P", "f", W));
    assertEquals(List.of(list(0.5, -5)), ((Reply.Returned) first).argumentsAfter());
  }

  @Test
  void arguments_are_read_again_after_the_call() throws IOException {
    String source =
        "class P { static void f(double[] w, float[] v, double[] u) { w[1] = 7; v[0] = 0.1f; } }";
    Reply.Returned returned = line.returned(source, W, list(0.3, 0.3), list(0.3));
    assertEquals(List.of(list(-5, 7), list(0.1f, 0.3f), list(0.3)), returned.argumentsAfter());
    assertEquals(new Value.Nothing(), returned.result());
  }

  @Test
  void a_float_vector_left_unchanged_comes_back_as_it_was_sent() throws IOException {
    String source = "class P { static float f(float[] w) { return w[0]; } }";
    Reply.Returned returned = line.returned(source, list(0.1));
    assertEquals(List.of(list(0.1)), returned.argumentsAfter());
    assertEquals(num(0.1f), returned.result());
  }

  @Test
  void the_count_of_arguments_must_be_right() throws IOException {
    Reply.Failed failed = line.failed("class P { static int f(int a, int b) { return 1; } }", W);
    assertEquals(Obstacle.ARITY.name(), failed.type());
    assertEquals("2", failed.message());
  }

  @Test
  void types_that_refer_to_themselves_do_no_harm() throws IOException {
    String source =
        "class P { interface Node<T extends Node<T>> {} interface Flip<A, B> extends Function<B, A>"
            + " { Flip<B, A> turn(); }"
            + " static <T extends Comparable<T>> double f(List<T> w) { return w.size(); } }";
    assertEquals(num(2), line.returned(source, W).result());
  }
}
