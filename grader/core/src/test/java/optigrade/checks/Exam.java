package optigrade.checks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Outcomes;
import optigrade.model.Program;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.scoring.Scorer;
import optigrade.solving.CourseKey;
import optigrade.solving.WorkedOut;

/** The course's own examination, for tests. */
final class Exam implements AutoCloseable {

  static final Rule GD = Rules.named("gd").orElseThrow();
  static final Rule MOMENTUM = Rules.named("momentum").orElseThrow();
  static final Rule RMSPROP = Rules.named("rmsprop").orElseThrow();
  static final Rule ADAM = Rules.named("adam").orElseThrow();

  private final Rubric rubric;
  private final Examiner examiner;

  Exam() {
    this(courseRubric());
  }

  Exam(Rubric rubric) {
    this.rubric = rubric;
    this.examiner = new Examiner(new WorkedOut(rubric));
  }

  static Rubric courseRubric() {
    return CourseKey.rubric();
  }

  static Rubric withSeed(long seed) {
    Rubric r = courseRubric();
    return new Rubric(
        r.id(),
        r.version(),
        r.sha256(),
        r.title(),
        r.criteria(),
        r.weights(),
        r.carry(),
        r.variants(),
        seed,
        r.fresh(),
        r.toleranceFactor(),
        r.deductions(),
        r.limits(),
        r.languageLevel());
  }

  Outcomes of(Program program) {
    return examiner.examine(program);
  }

  Score score(Program program) {
    return new Scorer(rubric).score(of(program), false);
  }

  double total(Program program) {
    return score(program).earned().doubleValue();
  }

  /** What each criterion earns that does not earn all. */
  Map<String, Double> incomplete(Program program) {
    Map<String, Double> less = new TreeMap<>();
    score(program).criteria().stream()
        .filter(mark -> mark.earned().compareTo(mark.possible()) < 0)
        .forEach(mark -> less.put(mark.criterion(), mark.earned().doubleValue()));
    return less;
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
