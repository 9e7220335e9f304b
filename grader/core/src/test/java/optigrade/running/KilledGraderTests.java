package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledGraderTests {

  private static final long PATIENCE_SECONDS = 60;

  private final Path folder;

  KilledGraderTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_looping_worker_does_not_outlive_a_grader_that_is_killed() throws Exception {
    Process grader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Orphaning.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<ProcessHandle> left = List.of();
    try (BufferedReader said = grader.inputReader()) {
      assertTrue("calling".equals(said.readLine()), "the grader came to its call");
      TimeUnit.SECONDS.sleep(1); // so that the call is under way: nothing but time would tell
      left = grader.descendants().toList();
      assertFalse(left.isEmpty());
      grader.destroyForcibly().waitFor();
      for (ProcessHandle process : left) {
        process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } finally {
      grader.destroyForcibly();
      left.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
