package optigrade.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import optigrade.worker.protocol.Frames;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Answers;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.Status;
import optigrade.workshop.messages.CompileOrder;
import optigrade.workshop.messages.Order;
import optigrade.workshop.messages.Orders;
import optigrade.workshop.messages.StubOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The workshop as the grader meets it: a process, and bytes. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProcessTests {

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Dfile.encoding=US-ASCII",
            "-Duser.language=tr",
            "-cp",
            System.getProperty("java.class.path"),
            "optigrade.workshop.Main")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Answer answer(Process process) throws IOException {
    return Answers.decode(Frames.read(process.getInputStream(), Orders.LONGEST).payload());
  }

  private static Answer ask(Process process, Order order) throws IOException {
    Frames.write(process.getOutputStream(), 1, Orders.encode(order));
    return answer(process);
  }

  private static CompileOrder compile(String source) {
    return new CompileOrder(
        List.of(new CompileOrder.Source("Bài tập.java", source.getBytes(UTF_8))), "17", true);
  }

  @Test
  void it_says_that_it_is_ready_serves_and_ends_with_its_channel() throws Exception {
    Process process = start();
    try {
      Answer.Ready ready = assertInstanceOf(Answer.Ready.class, answer(process));
      assertEquals(Answers.PROTOCOL, ready.protocol());

      Compilation compilation =
          assertInstanceOf(
              Compilation.class,
              ask(process, compile("class A { int tốc() { return độ; } int f() { return 1; } }")));
      assertEquals(Status.SALVAGED, compilation.status());
      assertEquals("Bài tập.java", compilation.problems().get(0).file());
      assertTrue(compilation.problems().get(0).message().en().contains("No variable named"));
      assertTrue(compilation.problems().get(0).message().vi().contains("`độ`"));

      assertInstanceOf(
          Answer.Unable.class,
          ask(process, new StubOrder(List.of(), List.of(new StubOrder.Stub("A", "f", "()I", 1)))));

      process.getOutputStream().close();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void a_source_that_hangs_the_compiler_can_be_killed_with_it() throws Exception {
    Process process = start();
    try {
      answer(process);
      String calls = "id(".repeat(40) + "x -> x" + ")".repeat(40);
      String source =
          "import java.util.function.*; class A { <T, R> Function<T, R> id(Function<T, R> f) { return f; }"
              + " <T, R> Function<R, T> id(BiFunction<T, R, T> f) { return null; }"
              + " Object f() { Function<String, String> g = "
              + calls
              + "; return g; } }";
      Frames.write(process.getOutputStream(), 1, Orders.encode(compile(source)));
      process.waitFor(2, TimeUnit.SECONDS);
    } finally {
      process.destroyForcibly();
    }
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertFalse(process.isAlive());
  }

  @Test
  void something_that_is_no_order_ends_it() throws Exception {
    Process process = start();
    try {
      answer(process);
      process.getOutputStream().write("hello\n".getBytes(UTF_8));
      process.getOutputStream().close();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      assertEquals(1, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }
}
