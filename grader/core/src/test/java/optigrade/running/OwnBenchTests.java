package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.CompileOrder;
import optigrade.workshop.messages.StubOrder;
import org.junit.jupiter.api.Test;

class OwnBenchTests {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final OwnBench BENCH = new OwnBench();
  private static final String SOUND = "class A { static int one() { return 1; } }";

  @Test
  void it_compiles_what_a_process_would() throws ChildEnded {
    Answer answer = BENCH.answer(order(SOUND), new Deadline(LONG)).orElseThrow();
    assertEquals(Compilation.Status.CLEAN, assertInstanceOf(Compilation.class, answer).status());
  }

  @Test
  void a_source_that_takes_too_long_is_given_up() {
    Duration limit = Duration.ofMillis(40);
    ChildEnded ended =
        assertThrows(ChildEnded.class, () -> BENCH.answer(order(large()), new Deadline(limit)));
    assertEquals(ChildEnded.Cause.LATE, ended.how());
  }

  @Test
  void what_breaks_it_is_left_to_a_process() throws ChildEnded {
    assertEquals(Optional.empty(), BENCH.answer(senseless(), new Deadline(LONG)));
    try (Workshop workshop =
        new Workshop(Optional.of(BENCH), () -> WorkshopTests.start("exits"), 2)) {
      GraderFault fault = assertThrows(GraderFault.class, () -> workshop.stub(senseless(), LONG));
      assertEquals("workshop-failed", fault.code(), "a process that was asked, and fails as well");
    }
  }

  @Test
  void a_workshop_with_a_bench_starts_no_process_until_one_is_wanted() {
    AtomicInteger started = new AtomicInteger();
    try (Workshop workshop =
        new Workshop(
            Optional.of(BENCH),
            () -> {
              started.incrementAndGet();
              throw new IllegalStateException("not here");
            },
            2)) {
      assertEquals(
          Compilation.Status.CLEAN,
          workshop
              .compile(
                  List.of(new HandedIn("A.java", SOUND.getBytes(StandardCharsets.UTF_8))),
                  "17",
                  LONG)
              .status());
      assertEquals(0, started.get());
    }
  }

  /** The class file is none. */
  private static StubOrder senseless() {
    return new StubOrder(
        List.of(new Compilation.ClassFile("A", new byte[3])),
        List.of(new StubOrder.Stub("A", "f", "()I", 1)));
  }

  private static CompileOrder order(String source) {
    return new CompileOrder(
        List.of(new CompileOrder.Source("A.java", source.getBytes(StandardCharsets.UTF_8))),
        "17",
        true);
  }

  private static String large() {
    return IntStream.range(0, 1_900)
        .mapToObj(
            i ->
                "static int m" + i + "(int a) { return java.util.List.of(a, " + i + ").size(); }\n")
        .collect(Collectors.joining("", "class A {\n", "}\n"));
  }
}
