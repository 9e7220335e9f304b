package optigrade.worker;

import static optigrade.worker.Line.list;
import static optigrade.worker.Line.num;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import optigrade.worker.protocol.Reply.Failure;
import optigrade.worker.protocol.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results are read out of whatever a student's method returns. */
class ResultShapesTests {

  private static final Value TWO_VECTORS = list(list(1, 2), list(3, 4));

  private final InProcess worker;
  private final Line line;

  ResultShapesTests() throws IOException {
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
        "static double[][] f() { return new double[][] {{1, 2}, {3, 4}}; }",
        "static float[][] f() { return new float[][] {{1, 2}, {3, 4}}; }",
        "static Double[][] f() { return new Double[][] {{1.0, 2.0}, {3.0, 4.0}}; }",
        "static int[][] f() { return new int[][] {{1, 2}, {3, 4}}; }",
        "static Object[] f() { return new Object[] {new double[] {1, 2}, List.of(3, 4f)}; }",
        "static Object f() { return new long[][] {{1, 2}, {3, 4}}; }",
        "static List<double[]> f() { return List.of(new double[] {1, 2}, new double[] {3, 4}); }",
        "static List<List<Double>> f() { return List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)); }",
        "static Iterable<float[]> f() { return () -> List.of(new float[] {1, 2}, new float[] {3, 4}).iterator(); }",
        "static Iterator<float[]> f() { return List.of(new float[] {1, 2}, new float[] {3, 4}).iterator(); }",
        "static Stream<double[]> f() { return Stream.of(new double[] {1, 2}, new double[] {3, 4}); }",
        "static List<DoubleStream> f() { return List.of(DoubleStream.of(1, 2), DoubleStream.of(3, 4)); }",
        "static Map.Entry<double[], double[]> f() { return Map.entry(new double[] {1, 2}, new double[] {3, 4}); }",
        "record R(double[] w, List<Integer> v) {} static R f() { return new R(new double[] {1, 2}, List.of(3, 4)); }",
        "private record R(R2 w, R2 v) {} record R2(float a, double b) {} static R f() { return new R(new R2(1, 2), new R2(3, 4)); }",
        "static class R { private double[] w = {1, 2}; static int n = 9; float[] v = {3, 4}; } static R f() { return new R(); }",
        "class R { Object w = new short[] {1, 2}, v = new byte[] {3, 4}; } R f() { return new R(); }",
        "static class A { double[] w = {1, 2}; } static class R extends A { double[] v = {3, 4}; } static R f() { return new R(); }",
        "static class V { double[] v; V(double... w) { v = w; } } static V[] f() { return new V[] {new V(1, 2), new V(3, 4)}; }",
        "record V(List<Double> v) {} static List<V> f() { return List.of(new V(List.of(1.0, 2.0)), new V(List.of(3.0, 4.0))); }",
        "record R(List<double[]> points) {} static R f() { return new R(List.of(new double[] {1, 2}, new double[] {3, 4})); }",
        "static class R { double[] v, w; R(double[] w, double[] v) { this.w = w; this.v = v; } }"
            + " static R f() { return new R(new double[] {1, 2}, new double[] {3, 4}); }",
        "static class R { double[] w, v = {3, 4}; R(double[] w) { this.w = w; } } static R f() { return new R(new double[] {1, 2}); }",
        "static Optional<double[][]> f() { return Optional.of(new double[][] {{1, 2}, {3, 4}}); }",
        "static Map<String, double[]> f() { Map<String, double[]> m = new LinkedHashMap<>(); m.put(\"W\", new double[] {1, 2}); m.put(\"V\", new double[] {3, 4}); return m; }",
        "static Object f() { double[] w = {1, 2}; return new Object() { double[] a = w; double[] b = {3, 4}; }; }",
      })
  void two_vectors_in_every_shape(String method) throws IOException {
    assertEquals(TWO_VECTORS, line.returned("class P { " + method + " }").result());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double   | Math.PI                          | 3.141592653589793",
        "float    | 0.1f                             | 0.10000000149011612",
        "Float    | 0.1f                             | 0.10000000149011612",
        "long     | 7L                               | 7",
        "Number   | new java.math.BigDecimal(\"0.5\")| 0.5",
        "Object   | new java.util.concurrent.atomic.AtomicInteger(3) | 3",
        "double   | -0.0                             | -0.0",
        "double   | 0.0 / 0                          | NaN",
        "float    | -1f / 0                          | -Infinity",
        "Number   | new Number() { public double doubleValue() { return 2; } public float floatValue()"
            + " { return 0; } public int intValue() { return 0; } public long longValue() { return 0; } } | 2",
      })
  void numbers_keep_their_value(String type, String expression, double expected)
      throws IOException {
    String source = "class P { static " + type + " f() { return " + expression + "; } }";
    assertEquals(num(expected), line.returned(source).result());
  }

  @ParameterizedTest
  @CsvSource({
    "String, \"1.0\", java.lang.String",
    "boolean, true, java.lang.Boolean",
    "char[], {'a'}, char[]",
    "Object, new HashMap<String>(), java.util.HashMap",
    "Object, Thread.State.NEW, java.lang.Thread$State",
    "Object, new Object(), java.lang.Object",
    "Object, new P(), P",
    "Object, new Error(), java.lang.Error",
  })
  void what_holds_no_numbers_is_named(String type, String expression, String name)
      throws IOException {
    String value = expression.replace("<String>", "<>").replace("{'a'}", "new char[] {'a'}");
    String source = "class P { static " + type + " f() { return " + value + "; } }";
    assertEquals(new Value.Unknown(name), line.returned(source).result());
  }

  @Test
  void a_lambda_is_no_small_class() throws IOException {
    String source =
        "class P { static Object f() { int n = 3; Supplier<Integer> s = () -> n; return s; } }";
    Value.Unknown unknown = (Value.Unknown) line.returned(source).result();
    assertEquals("P$$Lambda", unknown.type().substring(0, 9));
  }

  @Test
  void null_is_nothing_wherever_it_stands() throws IOException {
    String source = "class P { static Object[] f() { return new Object[] {null, 1, \"x\"}; } }";
    Value expected = list(new Value.Nothing(), num(1), new Value.Unknown("java.lang.String"));
    assertEquals(expected, line.returned(source).result());
    assertEquals(
        new Value.Nothing(),
        line.returned("class P { static double[] f() { return null; } }").result());
  }

  @Test
  void entries_that_are_one_array_are_equal_points() throws IOException {
    String source =
        "class P { static List<double[]> f() { List<double[]> all = new ArrayList<>(); double[] w ="
            + " {0}; for (int i = 0; i < 3; i++) { w[0] = i; all.add(w); } return all; } }";
    assertEquals(list(list(2), list(2), list(2)), line.returned(source).result());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return new double[10_000_000];",
        "return Collections.nCopies(Integer.MAX_VALUE, null);",
        "return Stream.iterate(0, i -> i + 1);",
        "return (Iterable<Double>) () -> DoubleStream.generate(() -> 1).iterator();",
        "List<Object> l = new ArrayList<>(); l.add(l); return l;",
        "Object[] a = new Object[1]; a[0] = a; return a;",
        "class Node { Node next; } Node n = new Node(); n.next = n; return n;",
        "return java.nio.file.Path.of(\"a\");",
      })
  void what_never_ends_is_too_large(String body) throws IOException {
    String source = "class P { static Object f() { " + body + " } }";
    assertEquals(Failure.RESULT_TOO_LARGE, line.failed(source).failure());
  }

  @Test
  void exactly_the_limit_is_allowed() throws IOException {
    String source = "class P { static Object f(int n) { return new double[n]; } }";
    int most = Line.LIMITS.results() - 2; // the list itself counts, and the argument
    assertEquals(list(new double[most]), line.returned(source, num(most)).result());
    assertEquals(Failure.RESULT_TOO_LARGE, line.failed(source, num(most + 1)).failure());
  }

  @Test
  void lists_lie_only_so_deep_in_lists() throws IOException {
    String source =
        "class P { static Object f(int n) { Object o = 1; for (int i = 0; i < n; i++) o = new Object[]"
            + " {o}; return o; } }";
    assertInstanceOf(Value.Sequence.class, line.returned(source, num(Value.DEEPEST)).result());
    assertEquals(Failure.RESULT_TOO_LARGE, line.failed(source, num(Value.DEEPEST + 1)).failure());
  }

  @Test
  void arguments_that_grew_without_bound_are_too_large() throws IOException {
    String source = "class P { static void f(List l) { l.add(l); } }";
    assertEquals(Failure.RESULT_TOO_LARGE, line.failed(source, list(1)).failure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new AbstractList<Double>() { public int size() { throw new IllegalStateException(); }"
            + " public Double get(int i) { throw new IllegalStateException(); } }",
        "new Number() { public double doubleValue() { throw new IllegalStateException(); } public float"
            + " floatValue() { return 0; } public int intValue() { return 0; } public long longValue()"
            + " { return 0; } }",
        "Stream.of(1).map(x -> { throw new IllegalStateException(); })",
      })
  void what_reading_a_result_throws_is_the_programs(String expression) throws IOException {
    String source = "class P { static Object f() { return " + expression + "; } }";
    assertEquals("java.lang.IllegalStateException", line.failed(source).type());
  }
}
