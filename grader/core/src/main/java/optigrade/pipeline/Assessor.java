package optigrade.pipeline;

import java.util.ArrayList;
import java.util.List;
import optigrade.model.GraderFault;
import optigrade.model.Isolation;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.report.Report;
import optigrade.scoring.Circumstances;
import optigrade.scoring.Decision;
import optigrade.scoring.Overrides;
import optigrade.scoring.Scorer;
import optigrade.store.Kept;
import optigrade.workshop.messages.Compilation;

/**
 * From what running gave to a report: a pure function of that, of what is known of the hand-in and
 * of the rubric. Runs nothing, so that outcomes from the store and fresh ones come to the same. May
 * be used by several threads.
 */
final class Assessor {

  private static final Isolation NOT_RUN = new Isolation(Isolation.Lane.NOT_RUN, List.of());

  private final Rubric rubric;
  private final Scorer scorer;
  private final Overrides overrides;
  private final Report.Grader grader = Versions.ofThisGrader();

  Assessor(Rubric rubric) {
    this(rubric, Overrides.none());
  }

  Assessor(Rubric rubric, Overrides overrides) {
    this(rubric, overrides, new Scorer(rubric));
  }

  private Assessor(Rubric rubric, Overrides overrides, Scorer scorer) {
    this.rubric = rubric;
    this.overrides = overrides;
    this.scorer = scorer;
  }

  /** Of whom hidden criteria are not asked yet. */
  static Assessor forStudents(Rubric rubric) {
    return new Assessor(rubric, Overrides.none(), new Scorer(rubric, false));
  }

  /** Never throws, because a fault of ours is a verdict. */
  Report report(Submission submission, Ran ran) {
    try {
      return ran instanceof Ran.Done done
          ? graded(submission, done.kept())
          : notGraded(submission, (Ran.NotDone) ran);
    } catch (GraderFault fault) {
      return notGraded(submission, Ran.NotDone.of(fault));
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return notGraded(submission, Ran.NotDone.unexpected(e));
    }
  }

  private Report graded(Submission submission, Kept kept) {
    Score score =
        scorer.score(
            kept.outcomes(),
            new Circumstances(
                didNotCompile(kept.compilation()),
                submission.received(),
                overrides.of(submission.id())));
    return new Report.Graded(
        submission,
        rubric,
        kept.compilation(),
        kept.bindings(),
        kept.outcomes(),
        kept.findings(),
        score,
        Flags.of(kept.compilation()),
        kept.isolation(),
        grader);
  }

  /** Whether the hand-in as it came would not have compiled. */
  private static boolean didNotCompile(Compilation compilation) {
    return !compilation.problems().isEmpty()
        || compilation.repairs().stream().anyMatch(Compilation.Repair::costs);
  }

  private Report notGraded(Submission submission, Ran.NotDone ran) {
    return new Report.NotGraded(
        submission,
        rubric,
        ran.fault(),
        ran.compilation(),
        flags(submission, ran),
        NOT_RUN,
        grader);
  }

  /** A decision has no points to change where there are none. */
  private List<Report.Flag> flags(Submission submission, Ran.NotDone ran) {
    List<Report.Flag> flags = new ArrayList<>();
    ran.compilation().map(Flags::of).ifPresent(flags::addAll);
    for (Decision decision : overrides.of(submission.id())) {
      flags.add(
          new Report.Flag(
              "override",
              new Text(
                  "The override of %s waits until this can be graded."
                      .formatted(decision.criterion()),
                  "Điểm chỉnh tay cho %s sẽ được áp dụng khi bài này chấm được."
                      .formatted(decision.criterion()))));
    }
    return flags;
  }
}
