package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import optigrade.model.Argument;
import optigrade.model.GraderFault;
import optigrade.model.Reply;
import optigrade.model.Reply.Reason;
import optigrade.model.Value;
import optigrade.running.jail.JailMode;
import optigrade.worker.protocol.Frames;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A real worker whose replies arrive otherwise than they were sent, and the grader's own client.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedRepliesTests {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int LOADED = 1;
  private static final int FIRST_RETURNED = 2;
  private static final int CALLBACK = 3;
  private static final int LAST = 5;

  private static final String HONEST =
      """
      static double[] df_w(double[] W) { return new double[] {0.2 * W[0], 4 * W[1]}; }
      static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
        return List.of(optimizer.step(new double[] {1, 2}, new double[] {3, 4}, lr));
      }
      static double[] sgd(double[] W, double[] dW, double lr) {
        return new double[] {W[0] - lr * dW[0], W[1] - lr * dW[1]};
      }
      """;

  private final List<Process> started = new CopyOnWriteArrayList<>();
  private Running running;
  private Jars jars;

  @BeforeAll
  void start(@TempDir Path folder) {
    running = Running.start(Fixture.settings(JailMode.OFF), Fixture.rubric(LONG, LONG), 8);
    jars = Jars.unpack(folder);
  }

  @AfterAll
  void end() {
    running.close();
    jars.close();
  }

  @BeforeEach
  void forget() {
    started.clear();
  }

  static Stream<Arguments> everyReplyInEveryWay() {
    return Stream.of(LOADED, FIRST_RETURNED, CALLBACK)
        .flatMap(step -> Stream.of(Tampering.values()).map(how -> Arguments.of(step, how)));
  }

  @ParameterizedTest
  @MethodSource("everyReplyInEveryWay")
  void a_reply_that_did_not_arrive_as_sent_ends_its_worker_and_is_no_value(
      int step, Tampering how) {
    try (Pool<Worker> workers = workers(number -> number == 0 ? step : -1, how);
        Fixture program = program(workers)) {
      List<Reply> replies = everyPart(program);
      assertFalse(started.get(0).isAlive());
      List<Reply.None> lost = lost(replies);
      // A program that could not be loaded is loaded once more; a call is not made once more.
      boolean again = step == LOADED && how != Tampering.DOUBLED;
      assertEquals(again ? 0 : 1, lost.size(), lost::toString);
      lost.forEach(none -> assertEquals(Reason.BROKE_THE_CHANNEL, none.reason()));
    }
  }

  @Test
  void what_is_left_of_one_program_is_no_reply_to_the_next() {
    try (Pool<Worker> workers = workers(number -> number == 0 ? LAST : -1, Tampering.DOUBLED)) {
      try (Fixture first = program(workers)) {
        assertEquals(List.of(), lost(everyPart(first)));
      }
      assertTrue(started.get(0).isAlive());
      try (Fixture next = program(workers)) {
        assertEquals(List.of(), lost(everyPart(next)));
      }
      assertFalse(started.get(0).isAlive());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOUBLED")
  void where_no_worker_can_be_loaded_the_fault_is_ours(Tampering how) {
    try (Pool<Worker> workers = workers(number -> LOADED, how);
        Fixture program = program(workers)) {
      assertEquals(
          "worker-failed", assertThrows(GraderFault.class, () -> everyPart(program)).code());
      // The next one is being started already, so the list may grow meanwhile.
      List.copyOf(started).subList(0, 3).forEach(process -> assertFalse(process.isAlive()));
    }
  }

  private static List<Reply> everyPart(Fixture program) {
    Argument recorder = new Argument.Recorder(arguments -> Value.of(7, 8));
    return List.of(
        program.call("gradient.df_w", Fixture.vector(-5, -2)),
        program.call("gd.train_p1", recorder, Fixture.number(1), new Argument.Count(1)),
        program.call("gd.sgd", Fixture.vector(1, 2), Fixture.vector(1, 1), Fixture.number(1)));
  }

  /** Those that gave no value; every value must be the right one. */
  private static List<Reply.None> lost(List<Reply> replies) {
    List<Value> right =
        List.of(Value.of(-1, -8), new Value.Sequence(List.of(Value.of(7, 8))), Value.of(0, 1));
    List<Reply.None> lost = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      if (replies.get(i) instanceof Reply.None none) {
        lost.add(none);
      } else {
        assertEquals(right.get(i), assertInstanceOf(Reply.Returned.class, replies.get(i)).value());
      }
    }
    return lost;
  }

  private Fixture program(Pool<Worker> workers) {
    return Fixture.seated(workers, true, running, HONEST);
  }

  /**
   * @param steps which reply of the n-th worker is tampered with, if any
   */
  private Pool<Worker> workers(Function<Integer, Integer> steps, Tampering how) {
    return new Pool<>(() -> worker(steps, how), 1, false);
  }

  private synchronized Worker worker(Function<Integer, Integer> steps, Tampering how) {
    try {
      Process honest = Fixture.worker(jars);
      int step = steps.apply(started.size());
      started.add(honest);
      return Worker.greet(new Child(new TamperedProcess(honest, step, how), Frames.LONGEST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
