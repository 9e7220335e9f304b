package optigrade.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
