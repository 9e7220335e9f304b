package optigrade.worker;

import static optigrade.worker.Line.num;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Reply.Obstacle;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods are found and called wherever they stand. */
class OwnersTests {

  private final InProcess worker;
  private final Line line;

  OwnersTests() throws IOException {
    worker = new InProcess();
    line = worker.line;
  }

  @AfterEach
  void hangUp() throws IOException, InterruptedException {
    worker.hangUp();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P         | class P { private static int f() { return 1; } }",
        "P         | class P { private P() {} private int f() { return 1; } }",
        "P         | public final class P { public int f() { return 1; } }",
        "P         | abstract class P { static int f() { return 1; } }",
        "P         | interface P { static int f() { return 1; } }",
        "P         | interface P { private static int f() { return 1; } }",
        "P         | interface P { default int f() { return 1; } } class R implements P {}",
        "P         | abstract class P { int f() { return 2; } } class R extends P { int f() { return 1; } }",
        "P         | enum P { ONE; int f() { return 1; } }",
        "P         | enum P { ; static int f() { return 1; } }",
        "P         | record P(int n) { static int f() { return 1; } }",
        "P         | record P() { int f() { return 1; } }",
        "Q$P       | class Q { int n = 1; class P { int f() { return n; } } }",
        "Q$R$P     | class Q { int n = 1; class R { class P { int f() { return n; } } } }",
        "Q$P       | class Q { private static class P { private int f() { return 1; } } }",
        "P         | record P(double[] w) { int f() { return w.length - 1; } }",
        "P         | class P { int n; P(int n) { this.n = n; } int f() { return n + 1; } }",
        "P         | class P { P(String s) { s.strip(); } P(int n, Object o) {} int f() { return 1; } }",
        "P         | class P { P(boolean b, int... n) {} private P(double x) {} int f() { return 1; } }",
        "Q$P       | class Q { Q(int n) {} class P { P(float x) {} int f() { return 1; } } }",
        "P         | class P { P(double lr, Integer n) { if (lr * (1 - lr) * n <= 0) throw new RuntimeException(); } int f() { return 1; } }",
        "P         | class P { enum M { A } P(M m, String s, boolean b) { m.name(); s.charAt(0); if (!b) throw new RuntimeException(); } int f() { return 1; } }",
        "P         | class P { record C(double lr) { C { if (lr <= 0) throw new RuntimeException(); } } P(C c) { c.lr(); } int f() { return 1; } }",
        "P         | class P { P(List<Double> l, Function<double[], Double> g) { l.size(); g.hashCode(); } int f() { return 1; } }",
        "P         | class P { P(Q q) { q.n(); } int f() { return 1; } } interface Q { int n(); } class R implements Q { public int n() { return 1; } }",
        "P         | class P { P(P p, int n) { if (p != null) throw new RuntimeException(); n = 1 / n; } int f() { return 1; } }",
        "a.b.P     | package a.b; class P { static int f() { return 1; } }",
        "Bài_tập   | class Bài_tập { static int f() { return 1; } }",
      })
  void a_method_of_every_kind_of_class(String owner, String source) throws IOException {
    line.load(source);
    assertEquals(num(1), ((Reply.Returned) line.call(owner, "f")).result());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P   | abstract class P { int f() { return 1; } }",
        "P   | abstract class P { int f() { return 1; } } abstract class R extends P {}",
        "P   | class P { P(int n) { throw new RuntimeException(); } int f() { return 1; } }",
        "P   | class P { P(Q q) { q.hashCode(); } int f() { return 1; } } class Q { Q(P p) { p.hashCode(); } }",
        "P   | interface P { default int f() { return 1; } }",
        "P   | enum P { ; int f() { return 1; } }",
        "P   | class P { P(Scanner s) { s.next(); } P(int n, int k) { n /= 0 * k; } int f() { return 1; } }",
      })
  void a_class_without_an_object_to_call_on_is_named(String owner, String source)
      throws IOException {
    line.load(source);
    Reply.Failed failed = (Reply.Failed) line.call(owner, "f");
    assertEquals(Reply.Failure.NOT_CALLABLE, failed.failure());
    assertEquals(Obstacle.NO_INSTANCE.name(), failed.type());
  }

  @Test
  void one_object_serves_every_call() throws IOException {
    line.load("class P { int n; int f() { return ++n; } }");
    line.call("P", "f");
    assertEquals(num(2), ((Reply.Returned) line.call("P", "f")).result());
  }

  @Test
  void overloads_are_told_apart_by_their_descriptor() throws IOException {
    line.load("class P { static int f(int x) { return 1; } static int f(double x) { return 2; } }");
    assertEquals(num(1), overload("(I)I"));
    assertEquals(num(2), overload("(D)I"));
  }

  private Object overload(String descriptor) throws IOException {
    return ((Reply.Returned) line.call(new Target("P", "f", descriptor), num(3))).result();
  }

  @Test
  void what_is_not_there_is_named() throws IOException {
    line.load("class P { static int f() { return 1; } }");
    assertEquals("Q", notThere(new Target("Q", "f", "()I")));
    assertEquals("P.g", notThere(new Target("P", "g", "()I")));
    assertEquals("P.f", notThere(new Target("P", "f", "()D")));
    assertEquals(
        "optigrade.worker.Main", notThere(new Target("optigrade.worker.Main", "main", "")));
  }

  private String notThere(Target target) throws IOException {
    Reply.Failed failed = (Reply.Failed) line.call(target);
    assertEquals(Obstacle.NO_FUNCTION.name(), failed.type());
    return failed.message();
  }

  @ParameterizedTest
  @CsvSource({
    "optigrade.worker",
    "optigrade.model",
    "org.junit.jupiter.api",
    "javax.own",
    "jdk.own",
    "sun.own",
    "com.sun.proxy"
  })
  void classes_in_reserved_packages_are_not_defined(String name) throws IOException {
    line.load("package " + name + "; class P { static int f() { return 1; } }");
    assertEquals(name + ".P", notThere(new Target(name + ".P", "f", "()I")));
  }

  @Test
  void the_jdks_classes_come_first() throws IOException {
    List<Request.Unit> units =
        Sources.compile("class P { static Object f() { return new Random(1); } }");
    Request.Unit shadow = new Request.Unit("java.util.Random", units.get(0).content());
    line.load(List.of(units.get(0), shadow));
    assertEquals(
        "Unknown[type=java.util.Random]",
        ((Reply.Returned) line.call("P", "f")).result().toString());
  }

  @Test
  void a_class_that_cannot_be_linked_costs_only_what_needs_it() throws IOException {
    List<Request.Unit> units =
        Sources.compile(
            "class P { static int f() { return 1; } static int g() { return Q.f(); } }"
                + " class Q { static int f() { return 2; } }");
    line.load(List.of(units.get(0), new Request.Unit("Q", new byte[] {1, 2, 3})));
    assertEquals(num(1), ((Reply.Returned) line.call(new Target("P", "f", "()I"))).result());
    Reply.Failed failed = (Reply.Failed) line.call(new Target("P", "g", "()I"));
    assertEquals("java.lang.ClassFormatError", failed.type());
  }
}
