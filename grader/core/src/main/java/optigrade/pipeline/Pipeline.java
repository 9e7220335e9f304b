package optigrade.pipeline;

import java.util.List;
import java.util.Optional;
import optigrade.binding.Binder;
import optigrade.checks.Contract;
import optigrade.checks.Examiner;
import optigrade.diagnosis.Diagnosis;
import optigrade.intake.Entry;
import optigrade.intake.Reader;
import optigrade.model.Bindings;
import optigrade.model.Finding;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Isolation;
import optigrade.model.Outcomes;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.report.Report;
import optigrade.running.Lease;
import optigrade.running.Running;
import optigrade.scoring.Scorer;
import optigrade.workshop.messages.Compilation;

/**
 * One submission after another, from what was handed in to its report. For one thread; several may
 * share a {@link Running}.
 */
public final class Pipeline implements AutoCloseable {

  private static final Isolation NOT_RUN = new Isolation(Isolation.Lane.NOT_RUN, List.of());

  private final Rubric rubric;
  private final Running running;
  private final Examiner examiner;
  private final Diagnosis diagnosis;
  private final Scorer scorer;
  private final Report.Grader grader = Versions.ofThisGrader();

  public Pipeline(Rubric rubric, Running running) {
    this.rubric = rubric;
    this.running = running;
    this.examiner = new Examiner(rubric);
    this.diagnosis = new Diagnosis(rubric.toleranceFactor());
    this.scorer = new Scorer(rubric);
  }

  /** Reads and grades; never throws, because a fault of ours is a verdict. */
  public Report grade(Entry entry) {
    try {
      return grade(Reader.read(entry));
    } catch (GraderFault fault) {
      return notGraded(nothingRead(entry), fault.code(), fault.reason());
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return notGraded(nothingRead(entry), "unexpected", "The grader failed: " + e);
    }
  }

  /** Grades what was read; never throws either. */
  public Report grade(Submission submission) {
    try {
      Compilation compilation = compile(submission);
      Bindings bindings = new Binder().bind(compilation, Contract.parts());
      try (Lease lease = running.lease(compilation, bindings)) {
        return lease instanceof Lease.Granted granted
            ? examined(submission, compilation, bindings, granted)
            : refused(submission, compilation, (Lease.Refused) lease);
      }
    } catch (GraderFault fault) {
      return notGraded(submission, fault.code(), fault.reason());
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return notGraded(submission, "unexpected", "The grader failed: " + e);
    }
  }

  private Compilation compile(Submission submission) {
    return submission.files().stream().anyMatch(HandedIn::isJava)
        ? running.compile(submission)
        : NoJava.of(submission);
  }

  private Report examined(
      Submission submission, Compilation compilation, Bindings bindings, Lease.Granted granted) {
    Outcomes outcomes = examiner.examine(granted.program());
    List<Finding> findings = diagnosis.of(outcomes, bindings);
    Score score = scorer.score(outcomes, didNotCompile(compilation));
    return new Report.Graded(
        submission,
        rubric,
        compilation,
        bindings,
        outcomes,
        findings,
        score,
        Flags.of(compilation),
        granted.isolation(),
        grader);
  }

  /** Whether the hand-in as it came would not have compiled. */
  private static boolean didNotCompile(Compilation compilation) {
    return !compilation.problems().isEmpty()
        || compilation.repairs().stream().anyMatch(Compilation.Repair::costs);
  }

  private Report refused(Submission submission, Compilation compilation, Lease.Refused refused) {
    return new Report.NotGraded(
        submission,
        rubric,
        new Report.Fault("no-jail", refused.reason().en()),
        Optional.of(compilation),
        Flags.of(compilation),
        NOT_RUN,
        grader);
  }

  private Report notGraded(Submission submission, String code, String message) {
    return new Report.NotGraded(
        submission,
        rubric,
        new Report.Fault(code, message),
        Optional.empty(),
        List.of(),
        NOT_RUN,
        grader);
  }

  private static Submission nothingRead(Entry entry) {
    return new Submission(entry.id(), Submission.Student.unknown(), List.of(), List.of());
  }

  @Override
  public void close() {
    examiner.close();
  }
}
