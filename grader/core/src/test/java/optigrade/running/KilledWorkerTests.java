package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import optigrade.model.Argument;
import optigrade.model.Reply;
import optigrade.model.Reply.Reason;
import optigrade.model.Value;
import optigrade.running.jail.JailMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody outside (a system short of memory, an operator) kills workers with SIGKILL. */
class KilledWorkerTests {

  private static final Duration LONG = Duration.ofSeconds(20);

  /** More than it takes to start, less than the limit of a call. */
  private static final Duration MUCH = Duration.ofSeconds(2);

  private static final String HONEST =
      """
      static double[] df_w(double[] W) { return new double[] {0.2 * W[0], 4 * W[1]}; }
      static List<double[]> train_p1(GradientDescent optimizer, double lr, int epochs) {
        return List.of(optimizer.step(new double[] {1, 2}, new double[] {3, 4}, lr));
      }
      static double[] sgd(double[] W, double[] dW, double lr) { while (true) { } }
      """;

  private Running running;
  private Fixture program;

  @BeforeEach
  void start() {
    running = Running.start(Fixture.settings(JailMode.AUTO), Fixture.rubric(LONG, LONG), 8);
    program = Fixture.of(running, HONEST);
  }

  @AfterEach
  void end() {
    program.close();
    running.close();
  }

  @Test
  void before_its_first_call_a_program_gets_another_worker() {
    gradient();
    assertTrue(killWorkers() > 0);
    program.close();
    program = Fixture.of(running, HONEST);
    gradient();
  }

  @Test
  void between_two_calls_a_program_gets_another_worker() {
    gradient();
    assertTrue(killWorkers() > 0);
    gradient();
  }

  @Test
  void in_a_call_a_part_is_called_once_more_and_no_oftener() {
    CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(this::hangingStep);
    Set<ProcessHandle> killed = new HashSet<>();
    while (!reply.isDone()) {
      // A killed one may be there until its jail is gone: it is not waited for, nor counted again.
      workers(KilledWorkerTests::isBusy)
          .filter(killed::add)
          .forEach(ProcessHandle::destroyForcibly);
      sleep();
    }
    assertEquals(2, killed.size());
    Reply.None none = assertInstanceOf(Reply.None.class, reply.join());
    assertEquals(Reason.BROKE_THE_CHANNEL, none.reason());
    gradient();
  }

  @Test
  void while_the_grader_answers_the_part_has_no_value_and_the_others_have_theirs() {
    Argument recorder =
        new Argument.Recorder(
            arguments -> {
              killWorkers();
              return Value.of(1, 2);
            });
    Reply.None none =
        assertInstanceOf(
            Reply.None.class,
            program.call("gd.train_p1", recorder, Fixture.number(1), new Argument.Count(1)));
    assertEquals(Reason.BROKE_THE_CHANNEL, none.reason());
    gradient();
  }

  private Reply hangingStep() {
    return program.call(
        "gd.sgd", Fixture.vector(-5, -2), Fixture.vector(-1, -8), Fixture.number(0.4));
  }

  private void gradient() {
    Reply reply = program.call("gradient.df_w", Fixture.vector(-5, -2));
    assertEquals(Value.of(-1, -8), assertInstanceOf(Reply.Returned.class, reply).value());
  }

  private static int killWorkers() {
    return kill(process -> true);
  }

  /** All workers below this process that are so, as the processes inside their jails. */
  private static int kill(Predicate<ProcessHandle> which) {
    List<ProcessHandle> workers = workers(which).toList();
    workers.forEach(ProcessHandle::destroyForcibly);
    workers.forEach(worker -> worker.onExit().orTimeout(2, TimeUnit.MINUTES).join());
    return workers.size();
  }

  private static Stream<ProcessHandle> workers(Predicate<ProcessHandle> which) {
    return Fixture.children().stream()
        .filter(KilledWorkerTests::isWorker)
        .filter(process -> process.children().findAny().isEmpty())
        .filter(which);
  }

  private static boolean isBusy(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(MUCH) > 0;
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(Worker.MAIN);
  }

  private static void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
