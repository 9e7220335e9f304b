package optigrade.checks;

import java.util.List;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Outcomes;
import optigrade.model.Program;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.scoring.Known;
import optigrade.scoring.RubricResult;
import optigrade.scoring.Rubrics;
import optigrade.scoring.Scorer;

/** The course's own examination, for tests. */
final class Exam implements AutoCloseable {

  private final Rubric rubric = courseRubric();
  private final Examiner examiner = new Examiner(rubric);

  static Rubric courseRubric() {
    RubricResult result = Rubrics.builtIn(new Known(Contract.groups(), Contract.variants()));
    return ((RubricResult.Sound) result).rubric();
  }

  Outcomes of(Program program) {
    return examiner.examine(program);
  }

  Score score(Program program) {
    return new Scorer(rubric).score(of(program), false);
  }

  double earned(Program program, String criterion) {
    return score(program).criteria().stream()
        .filter(mark -> mark.criterion().equals(criterion))
        .findFirst()
        .orElseThrow()
        .earned()
        .doubleValue();
  }

  /** Every check that did not pass, with why. */
  static List<String> lost(Outcomes outcomes) {
    return outcomes.checks().stream()
        .filter(check -> check.status() != Status.PASSED)
        .map(Exam::told)
        .toList();
  }

  private static String told(CheckOutcome check) {
    String why = check.message().map(text -> text.en()).orElse("");
    return check.criterion() + " " + check.id() + " " + check.status() + " " + why;
  }

  @Override
  public void close() {
    examiner.close();
  }
}
