package optigrade.worker;

import static optigrade.worker.Line.list;
import static optigrade.worker.Line.num;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Reply.Failure;
import optigrade.worker.protocol.Reply.Frame;
import optigrade.worker.protocol.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program throws is told with its type, its message and the program's own places. */
class FailuresTests {

  private final InProcess worker;
  private final Line line;

  FailuresTests() throws IOException {
    worker = new InProcess();
    line = worker.line;
  }

  @AfterEach
  void hangUp() throws IOException, InterruptedException {
    worker.hangUp();
  }

  @Test
  void an_exception_is_told_with_the_programs_own_frames() throws IOException {
    Reply.Failed failed =
        line.failed(
            "\nclass P {\n static int f(double[] w) {\n return (int) Stream.of(1).map(x ->\n w[x +"
                + " 1]).count() + g(w); }\n static int g(double[] w) { return (int) w[7]; } }",
            list(1, 2));
    assertEquals(Failure.THREW, failed.failure());
    assertEquals("java.lang.ArrayIndexOutOfBoundsException", failed.type());
    assertEquals("Index 7 out of bounds for length 2", failed.message());
    assertEquals(
        List.of(
            new Frame("P", "g", "Optimizers.java", 6), new Frame("P", "f", "Optimizers.java", 5)),
        failed.frames());
  }

  @Test
  void half_a_character_is_told_by_its_number() throws IOException {
    String source =
        "class P { static int f() { throw new Error(\"a\" + (char) 0xd83d + \"b\"); } }";
    assertEquals("a\\ud83db", line.failed(source).message());
  }

  @Test
  void a_class_that_cannot_be_initialized_tells_why() throws IOException {
    String source =
        "class P { static int[] a = {}; static int b = a[0]; static int f() { return b; } }";
    Reply.Failed failed = line.failed(source);
    assertEquals("java.lang.ArrayIndexOutOfBoundsException", failed.type());
    assertEquals("<clinit>", failed.frames().get(0).function());
    assertEquals(failed, line.call("P", "f"));
  }

  @Test
  void a_class_that_ends_the_program_does_so_each_time_it_is_needed() throws IOException {
    String source =
        "class P { static class Q { static int n; static { optigrade.worker.Exit.exit(5); } } static"
            + " int f() { return Q.n; } }";
    Reply.Failed failed = line.failed(source);
    assertEquals(Failure.EXITED, failed.failure());
    assertEquals(failed, line.call("P", "f"));
  }

  @Test
  void a_constructor_that_throws_is_told_too() throws IOException {
    String source =
        "class P { P() { throw new IllegalStateException(\"no\"); } int f() { return 1; } }";
    assertEquals("no", line.failed(source).message());
  }

  @Test
  void a_method_that_did_not_compile_says_so() throws IOException {
    String source =
        "class P { static int f() { throw new Error(\"Unresolved compilation problem: \\n\\tx cannot"
            + " be resolved\\n\"); } }";
    assertEquals(Failure.DID_NOT_COMPILE, line.failed(source).failure());
  }

  @Test
  void endless_recursion_is_a_stack_overflow() throws IOException {
    Reply.Failed failed =
        line.failed("class P { static int f(int n) { return 1 + f(n + 1); } }", num(0));
    assertEquals(Failure.STACK_OVERFLOW, failed.failure());
    assertEquals("f", failed.frames().get(0).function());
  }

  @Test
  void recursion_through_the_graders_function_spoils_nothing() throws IOException {
    line.answers = arguments -> num(1);
    String source =
        "class P { static double f(DoubleUnaryOperator s) { return n(s, 0); }"
            + " static double n(DoubleUnaryOperator s, int d) { if (d > 3000) s.applyAsDouble(d);"
            + " return n(s, d + 1) + 1; } static int g() { return 3; } }";
    assertEquals(
        Failure.STACK_OVERFLOW, line.failed(source, new Value.GraderFunction(1)).failure());
    assertTrue(line.asked.size() > 10, "asked only " + line.asked.size());
    assertEquals(num(3), ((Reply.Returned) line.call("P", "g")).result());
  }

  @Test
  void an_array_that_no_memory_holds_is_out_of_memory() throws IOException {
    String source = "class P { static int f() { return new long[Integer.MAX_VALUE].length; } }";
    assertEquals(Failure.OUT_OF_MEMORY, line.failed(source).failure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String getMessage() { while (true) {} }",
        "public String getMessage() { throw new Error(); }",
        "public String getMessage() { return \"x\".repeat(100_000_000); }",
        "public String getLocalizedMessage() { while (true) {} }",
        "public String toString() { while (true) {} }",
        "public Throwable getCause() { while (true) {} }",
        "public StackTraceElement[] getStackTrace() { while (true) {} }",
        "public synchronized Throwable fillInStackTrace() { return this; }",
        "public boolean equals(Object o) { while (true) {} } public int hashCode() { while (true) {} }",
        "public void printStackTrace(java.io.PrintStream s) { while (true) {} }",
      })
  void a_hostile_exception_is_only_thrown(String member) throws IOException {
    Reply.Failed failed =
        line.failed(
            "class P { static class E extends RuntimeException { "
                + member
                + " } static int f() { throw new E(); } }");
    assertEquals(Failure.THREW, failed.failure());
    assertEquals("P$E", failed.type());
    assertEquals("", failed.message());
  }

  @Test
  void causes_that_go_round_in_circles_do_no_harm() throws IOException {
    String source =
        "class P { static int f() { RuntimeException a = new RuntimeException(\"a\"), b = new"
            + " RuntimeException(a); a.initCause(b); throw new"
            + " java.lang.reflect.UndeclaredThrowableException(new"
            + " java.lang.reflect.UndeclaredThrowableException(a)); } }";
    assertEquals("a", line.failed(source).message());
  }

  @Test
  void long_messages_are_cut() throws IOException {
    String source = "class P { static int f() { throw new Error(\"x\".repeat(1_000_000)); } }";
    assertEquals(500, line.failed(source).message().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "optigrade.worker.Exit.exit(3); return 1;",
        "try { optigrade.worker.Exit.exit(3); } catch (Throwable t) {} return 1;",
        "try { optigrade.worker.Exit.exit(3); } finally { return 1; }",
        "try { optigrade.worker.Exit.exit(3); } finally { throw new Error(); }",
        "try { optigrade.worker.Exit.exit(3); } catch (Throwable t) { optigrade.worker.Exit.exit(4); } return 1;",
        "Thread t = new Thread(() -> optigrade.worker.Exit.exit(3)); t.start(); t.join(); return 1;",
      })
  void a_program_that_ends_itself_has_exited_whatever_it_catches(String body) throws IOException {
    String source =
        "class P { @SuppressWarnings(\"finally\") static int f() throws Exception { "
            + body
            + " } }";
    Reply.Failed failed = line.failed(source);
    assertEquals(Failure.EXITED, failed.failure());
    assertEquals("3", failed.message());
    assertEquals("P", failed.frames().get(0).owner());
  }

  @Test
  void an_exit_counts_for_its_own_call_only() throws IOException {
    line.load(
        "class P { static int f() { optigrade.worker.Exit.exit(0); return 1; } static int g() {"
            + " return 2; } }");
    assertEquals(Failure.EXITED, ((Reply.Failed) line.call("P", "f")).failure());
    assertEquals(num(2), ((Reply.Returned) line.call("P", "g")).result());
  }

  @Test
  void catching_everything_does_not_keep_the_thread() throws IOException {
    String source =
        "class P { @SuppressWarnings(\"removal\") static int f() { try { throw new ThreadDeath(); }"
            + " catch (ThreadDeath t) { throw t; } } }";
    assertEquals("java.lang.ThreadDeath", line.failed(source).type());
  }

  @Test
  void a_lent_method_is_answered_in_the_type_it_returns() throws IOException {
    line.answers = arguments -> list(1.5, 2.5);
    String call = " optigrade.worker.Lent.call(6, \"SIGNATURE\", new Object[] {w, 3})";
    for (String type :
        List.of(
            "double[] [D",
            "float[] [F",
            "Double[] [Ljava/lang/Double;",
            "List<Double> Ljava/util/List<Ljava/lang/Double;>;",
            "ArrayList<Float> Ljava/util/ArrayList<Ljava/lang/Float;>;",
            "List<?> Ljava/util/List<*>;",
            "List<? extends Float> Ljava/util/List<+Ljava/lang/Float;>;",
            "Object TT;",
            "P.R LP$R;",
            "P.Q<Float>.R LP$Q<Ljava/lang/Float;>.R;")) {
      String[] parts = type.split(" (?=[^ ]*$)", 2);
      String source =
          "class P { record R(double a, float b) {} static class Q<T> { class R {} }"
              + " @SuppressWarnings(\"unchecked\") static TYPE df(double[] w) throws Throwable {"
              + " return (TYPE)"
              + call
              + "; } static Object f(double[] w) throws Throwable {"
              + " return df(w); } }";
      String written = source.replace("TYPE", parts[0]).replace("SIGNATURE", parts[1]);
      if (parts[0].startsWith("P.Q")) {
        assertEquals(Failure.NOT_CALLABLE, line.failed(written, list(1)).failure());
      } else {
        assertEquals(list(1.5, 2.5), line.returned(written, list(1)).result(), type);
      }
      assertEquals(List.of(list(1), num(3)), line.asked.remove(0));
    }
  }

  @Test
  void only_a_program_may_ask_for_lent_methods_and_exits() {
    for (Runnable ours : List.<Runnable>of(() -> Exit.exit(1), FailuresTests::lend)) {
      try {
        ours.run();
        throw new AssertionError("it went through");
      } catch (IllegalStateException e) {
        assertTrue(String.valueOf(e.getMessage()).contains("programs only"));
      }
    }
  }

  private static void lend() {
    try {
      Lent.call(1, "[D", new Object[0]);
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
