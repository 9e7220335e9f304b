package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchTests {

  private static final Duration LIMIT = Duration.ofMillis(200);

  /** Where no more files can be opened, nobody can list what a process started. */
  private static final class WithoutFiles extends Process {
    private final Process process;

    WithoutFiles(Process process) {
      this.process = process;
    }

    @Override
    public Stream<ProcessHandle> descendants() {
      throw new RuntimeException("Too many open files (Unable to open /proc)");
    }

    @Override
    public ProcessHandle toHandle() {
      return process.toHandle();
    }

    @Override
    public OutputStream getOutputStream() {
      return process.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return process.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
      return process.getErrorStream();
    }

    @Override
    public int waitFor() throws InterruptedException {
      return process.waitFor();
    }

    @Override
    public int exitValue() {
      return process.exitValue();
    }

    @Override
    public void destroy() {
      process.destroy();
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
