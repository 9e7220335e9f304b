package optigrade.worker;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The JVM keeps a thread a little longer than those who wait for its end: a program that it still
 * held would be in memory beside the next.
 */
class ProgramThreadTests {

  private final ProgramThread program = ProgramThread.start(new ProgramLoader(List.of()));

  @Test
  void one_that_is_over_holds_nothing_of_its_program() throws InterruptedException {
    program.run(() -> {});
    program.end();
    assertNull(program.thread().getContextClassLoader());
  }

  @Test
  void one_that_a_call_brought_down_holds_nothing_either() throws InterruptedException {
    program.thread().setUncaughtExceptionHandler((thread, thrown) -> {});
    program.run(
        () -> {
          throw new IllegalStateException("brought down");
        });
    program.end();
    assertNull(program.thread().getContextClassLoader());
  }
}
