package optigrade.diagnosis;

import java.util.List;
import java.util.Map;
import optigrade.checks.Examiner;
import optigrade.model.Bindings;
import optigrade.model.Finding;
import optigrade.model.Program;
import optigrade.model.Rubric;
import optigrade.solving.CourseKey;
import optigrade.solving.WorkedOut;

/** Examines programs by the course's rubric and diagnoses them, for tests. */
final class Consultation implements AutoCloseable {

  private final Rubric rubric = CourseKey.rubric();
  private final Examiner examiner = new Examiner(new WorkedOut(rubric));
  private final Diagnosis diagnosis = new Diagnosis(new WorkedOut(rubric));

  List<Finding> findings(Program program) {
    return diagnosis.of(examiner.examine(program), new Bindings(Map.of(), List.of()));
  }

  List<String> found(Program program, String criterion) {
    return findings(program).stream()
        .filter(finding -> finding.criterion().equals(criterion))
        .map(Finding::id)
        .toList();
  }

  /** Every finding with its criterion. */
  List<String> found(Program program) {
    return findings(program).stream()
        .map(finding -> finding.criterion() + " " + finding.id())
        .toList();
  }

  @Override
  public void close() {
    examiner.close();
  }
}
