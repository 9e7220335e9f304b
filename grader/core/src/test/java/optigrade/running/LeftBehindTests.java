package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import optigrade.model.Reply;
import optigrade.model.Reply.Reason;
import optigrade.model.Value;
import optigrade.running.jail.JailMode;
import optigrade.worker.protocol.Frames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program leaves in its worker is held against nobody, nor against its own next load. */
class LeftBehindTests {

  private static final Duration LONG = Duration.ofSeconds(60);

  /** In no shared worker can a program do this; whatever it can do there may come to as much. */
  private static final String LEAVES_32_MEGABYTES =
      """
      static double[] df_w(double[] W) {
        double[] left = new double[4_000_000];
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(left.length)));
        java.security.Security.setProperty("left", "behind");
        return new double[] {0.2 * W[0], 4 * W[1]};
      }
      """;

  private static final String NEEDS =
      """
      static double[] df_w(double[] W) {
        double[] needed = new double[%d];
        return new double[] {0.2 * W[0] + needed[7], 4 * W[1]};
      }
      """;

  private static final String COUNTS_AND_LEAVES_A_THREAD =
      """
      static double calls;
      static double[] df_w(double[] W) {
        Thread left = new Thread(() -> { try { Thread.sleep(60_000); } catch (InterruptedException e) { } });
        if (calls == 0) left.start();
        return new double[] {++calls, W[1]};
      }
      """;

  /**
   * As the JVM does where no more threads can be started; no such error ends a worker by itself.
   */
  private static final String NEEDS_A_WORKER_OF_ITS_OWN =
      """
      static double[] df_w(double[] W) {
        if (java.security.Security.getProperty("left") != null) throw new OutOfMemoryError();
        return new double[] {0.2 * W[0], 4 * W[1]};
      }
      """;

  private final List<Process> started = new CopyOnWriteArrayList<>();
  private final Path folder;
  private Running running;
  private Jars jars;
  private Pool<Worker> workers;

  LeftBehindTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void start() {
    running = Running.start(Fixture.settings(JailMode.OFF), Fixture.rubric(LONG, LONG), 1);
    jars = Jars.unpack(folder);
    workers = new Pool<>(this::worker, 1, false);
    assertEquals(Value.of(-1, -8), returned(LEAVES_32_MEGABYTES));
  }

  @AfterEach
  void end() {
    workers.close();
    running.close();
    jars.close();
  }

  @Test
  void who_needs_half_of_the_memory_has_it() {
    assertEquals(Value.of(-1, -8), returned(NEEDS.formatted(4_000_000)));
    assertEquals(2, started.size());
  }

  @Test
  void who_needs_little_gets_no_other_worker_for_it() {
    assertEquals(Value.of(-1, -8), returned(NEEDS.formatted(1000)));
    assertEquals(1, started.size());
  }

  @Test
  void who_needs_more_than_there_is_is_told_so_after_one_more_try() {
    Reply.None none = assertInstanceOf(Reply.None.class, gradient(NEEDS.formatted(40_000_000)));
    assertEquals(Reason.OUT_OF_MEMORY, none.reason());
    // The last of them stands ready for whoever comes next.
    assertTrue(started.size() <= 3, started::toString);
    assertEquals(2, started.stream().filter(process -> !process.isAlive()).count());
  }

  @Test
  void an_error_that_a_worker_survives_is_tried_again_as_well() {
    assertEquals(Value.of(-1, -8), returned(NEEDS_A_WORKER_OF_ITS_OWN));
    assertEquals(2, started.size());
  }

  @Test
  void beside_threads_that_still_run_nothing_is_loaded_again() {
    try (Fixture program = Fixture.seated(workers, false, running, COUNTS_AND_LEAVES_A_THREAD)) {
      assertEquals(Value.of(1, -2), value(program, "one"));
      assertEquals(Value.of(2, -2), value(program, "one"));
      assertTrue(started.get(1).isAlive());
      assertEquals(Value.of(1, -2), value(program, "other"));
      assertFalse(started.get(1).isAlive());
    }
  }

  private static Value value(Fixture program, String scope) {
    Reply reply = program.call(scope, "gradient.df_w", Fixture.vector(-5, -2));
    return assertInstanceOf(Reply.Returned.class, reply).value();
  }

  private Value returned(String members) {
    return assertInstanceOf(Reply.Returned.class, gradient(members)).value();
  }

  private Reply gradient(String members) {
    try (Fixture program = Fixture.seated(workers, true, running, members)) {
      return program.call("gradient.df_w", Fixture.vector(-5, -2));
    }
  }

  private Worker worker() {
    try {
      Process process = Fixture.worker(jars);
      started.add(process);
      return Worker.greet(new Child(process, Frames.LONGEST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
