package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchTests {

  private static final Duration LIMIT = Duration.ofMillis(200);

  /** Where no more files can be opened, nobody can list what a process started. */
  private static final class WithoutFiles extends SameProcess {
    WithoutFiles(Process process) {
      super(process);
    }

    @Override
    public Stream<ProcessHandle> descendants() {
      throw new RuntimeException("Too many open files (Unable to open /proc)");
    }
  }

  @Test
  void who_is_late_is_ended_also_on_a_machine_without_files_left_and_so_is_the_next()
      throws Exception {
    Process first = Rogue.process("spins", "worker");
    Process second = Rogue.process("spins", "worker");
    try (Watch.Wait one = Watch.begin(new Deadline(LIMIT), new WithoutFiles(first))) {
      assertTrue(first.waitFor(20, TimeUnit.SECONDS));
      assertFalse(one.overInTime());
      try (Watch.Wait other = Watch.begin(new Deadline(LIMIT), second)) {
        assertTrue(second.waitFor(20, TimeUnit.SECONDS));
        assertFalse(other.overInTime());
      }
    } finally {
      first.destroyForcibly();
      second.destroyForcibly();
    }
  }

  @Test
  void who_is_in_time_is_left_alone() throws Exception {
    Process process = Rogue.process("never reads", "worker");
    try {
      try (Watch.Wait wait = Watch.begin(new Deadline(LIMIT), process)) {
        assertTrue(wait.overInTime());
        assertFalse(process.waitFor(2, TimeUnit.SECONDS));
      }
      assertTrue(process.isAlive());
    } finally {
      process.destroyForcibly();
    }
  }
}
