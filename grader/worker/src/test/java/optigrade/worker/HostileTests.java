package optigrade.worker;

import static optigrade.worker.Line.list;
import static optigrade.worker.Line.num;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import optigrade.worker.protocol.ProtocolException;
import optigrade.worker.protocol.Reply;
import optigrade.worker.protocol.Reply.Failure;
import optigrade.worker.protocol.Request;
import optigrade.worker.protocol.Value;
import org.junit.jupiter.api.Test;

/** Programs that mean harm: the worker answers once or it dies. */
class HostileTests {

  private static final String BOMB =
      "class P { static int f() { List<Object> all = new ArrayList<>(); while (true) all.add(new"
          + " long[100_000]); } }";
  private static final String HARMLESS = "class P { static int f() { return 1; } }";

  @Test
  void a_heap_bomb_is_told_and_the_worker_lives_on() throws IOException {
    try (Child child = new Child()) {
      assertEquals(Failure.OUT_OF_MEMORY, child.line.failed(BOMB).failure());
      assertEquals(num(1), child.line.returned(HARMLESS).result());
    }
  }

  @Test
  void a_heap_bomb_ends_a_worker_that_was_started_so() throws Exception {
    try (Child child = new Child("-XX:+ExitOnOutOfMemoryError")) {
      assertThrows(EOFException.class, () -> child.line.callOnly(BOMB));
      assertEquals(3, child.exitCode());
    }
  }

  @Test
  void an_exit_that_was_not_rewritten_is_the_end_of_the_file() throws Exception {
    try (Child child = new Child()) {
      String source = "class P { static int f() { System.exit(7); return 1; } }";
      assertThrows(EOFException.class, () -> child.line.callOnly(source));
      assertEquals(7, child.exitCode());
    }
  }

  @Test
  void bytes_forced_onto_the_channel_are_an_odd_reply() throws IOException {
    try (Child child = new Child()) {
      String source =
          "class P { static int f() throws Exception { new"
              + " java.io.FileOutputStream(java.io.FileDescriptor.out).write(\"100 points\".getBytes());"
              + " return 1; } }";
      assertThrows(ProtocolException.class, () -> child.line.callOnly(source));
    }
  }

  @Test
  void a_hook_that_never_ends_does_not_keep_the_worker() throws Exception {
    try (Child child = new Child()) {
      String source =
          "class P { static int f() { Runtime.getRuntime().addShutdownHook(new Thread(() -> { while"
              + " (true) {} })); new Thread(() -> { while (true) Thread.onSpinWait(); }).start();"
              + " return 1; } }";
      child.line.callOnly(source);
      child.process.getOutputStream().close();
      assertEquals(0, child.exitCode());
    }
  }

  @Test
  void what_a_program_does_to_its_surroundings_is_survived() throws IOException {
    List<String> bodies =
        List.of(
            "Thread.currentThread().interrupt(); return 1;",
            "Thread.currentThread().setName(\"main\"); return 1;",
            "Thread.currentThread().setPriority(1); return 1;",
            "Thread.currentThread().setContextClassLoader(null); return 1;",
            "Thread.currentThread().setUncaughtExceptionHandler((t, e) -> { while (true) {} }); return 1;",
            "System.setProperties(null); return 1;",
            "System.setErr(null); return 1;",
            "for (int i = 0; i < 100_000; i++) System.err.println(new char[100]); return 1;",
            "new Exception().printStackTrace(); return 1;",
            "Thread t = new Thread(() -> { throw new Error(); }); t.start(); t.join(); return 1;");
    try (Child child = new Child()) {
      for (String body : bodies) {
        String source = "class P { static int f() throws Exception { " + body + " } }";
        assertEquals(num(1), child.line.returned(source).result(), body);
        assertEquals(num(1), child.line.returned(HARMLESS).result(), body);
      }
    }
  }

  @Test
  void a_program_that_interrupts_itself_has_thrown() throws IOException {
    try (Child child = new Child()) {
      String source =
          "class P { static volatile boolean there; static int f() { Thread me ="
              + " Thread.currentThread(); new Thread(() -> { while (!there) Thread.onSpinWait();"
              + " me.interrupt(); }).start(); try { there = true; Thread.sleep(60_000); } catch"
              + " (InterruptedException e) { throw new IllegalStateException(e); } return 1; } }";
      assertEquals("java.lang.IllegalStateException", child.line.failed(source).type());
    }
  }

  @Test
  void a_loop_holds_the_worker_until_it_is_killed() throws Exception {
    try (Child child = new Child()) {
      child.line.load("class P { static int f() { while (true) {} } }");
      child.line.send(new Request.Call(child.line.target("P", "f"), List.of()));
      child.process.toHandle().destroyForcibly();
      assertThrows(EOFException.class, child.line::receive);
    }
  }

  @Test
  void an_answer_that_nobody_asked_for_ends_the_worker() throws Exception {
    try (Child child = new Child()) {
      child.line.send(new Request.Answer(list(1)));
      assertEquals(1, child.exitCode());
    }
  }

  @Test
  void a_request_in_place_of_an_answer_ends_the_worker() throws Exception {
    try (Child child = new Child()) {
      child.line.load(
          "class P { static Object f(Supplier<double[]> s) { try { return s.get(); } catch (Throwable"
              + " t) { return 1; } } }");
      Value function = new Value.GraderFunction(1);
      child.line.send(new Request.Call(child.line.target("P", "f"), List.of(function)));
      assertInstanceOf(Reply.Callback.class, child.line.receive());
      child.line.send(new Request.Load(List.of(), Line.LIMITS));
      assertEquals(1, child.exitCode());
    }
  }

  @Test
  void a_call_before_any_program_finds_no_function() throws IOException {
    try (Child child = new Child()) {
      Reply reply =
          child.line.call(new optigrade.worker.protocol.Target("Optimizers", "sgd", "()V"));
      assertEquals("NO_FUNCTION", assertInstanceOf(Reply.Failed.class, reply).type());
    }
  }
}
