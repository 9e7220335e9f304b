package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import optigrade.model.CheckOutcome;
import optigrade.model.Outcomes;
import optigrade.solving.ReferenceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExaminerTests {

  private final Exam exam = new Exam();

  @AfterAll
  void close() {
    exam.close();
  }

  @Test
  void the_right_program_passes_every_check() {
    Outcomes outcomes = exam.of(ReferenceProgram.right());
    assertEquals(List.of(), Exam.lost(outcomes));
    assertEquals(List.of(), outcomes.failures());
    assertEquals(List.of(), outcomes.carries());
    assertEquals("100", exam.score(ReferenceProgram.right()).earned().toPlainString());
  }

  @Test
  void the_flight_recorder_stays_on_the_ground() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                OpensAnExaminer.class.getName())
            .redirectErrorStream(true)
            .start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(loaded.contains("opened: null"), "and the property is gone again: " + loaded);
    assertTrue(loaded.contains("org.junit.platform.launcher.core.DefaultLauncher "), loaded);
    assertFalse(loaded.contains("FlightRecordingExecutionListener"), loaded);
  }

  @Test
  void every_group_that_is_promised_has_checks_and_no_other_has() {
    Map<String, Set<String>> seen =
        exam.of(ReferenceProgram.right()).checks().stream()
            .collect(
                Collectors.groupingBy(
                    CheckOutcome::criterion,
                    Collectors.mapping(CheckOutcome::group, Collectors.toSet())));
    assertEquals(Contract.groups(), seen);
  }
}
