package optigrade.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import optigrade.answers.AnswerKey;
import optigrade.binding.Binder;
import optigrade.checks.Contract;
import optigrade.checks.Examiner;
import optigrade.diagnosis.Diagnosis;
import optigrade.model.Bindings;
import optigrade.model.Finding;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Outcomes;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.report.Report;
import optigrade.running.Lease;
import optigrade.running.Running;
import optigrade.solving.WorkedOut;
import optigrade.store.Ground;
import optigrade.store.Kept;
import optigrade.workshop.messages.Compilation;

/**
 * One submission after another, from what was handed in to its outcomes or its report. For one
 * thread; several may share a {@link Running}.
 */
public final class Pipeline implements AutoCloseable {

  private final Running running;
  private final Function<Submission, String> keptUnder;
  private final Examiner examiner;
  private final Diagnosis diagnosis;
  private final Assessor assessor;

  public Pipeline(Rubric rubric, Running running) {
    this(rubric, running, Grounds.of(rubric, running.jailMode()));
  }

  Pipeline(Rubric rubric, Running running, Ground ground) {
    this(running, new WorkedOut(rubric), new Assessor(rubric), ground::key);
  }

  private Pipeline(
      Running running, AnswerKey key, Assessor assessor, Function<Submission, String> keptUnder) {
    this.running = running;
    this.keptUnder = keptUnder;
    this.examiner = new Examiner(key);
    this.diagnosis = new Diagnosis(key);
    this.assessor = assessor;
  }

  /**
   * Nothing is for keeping.
   *
   * @param key says nothing of what is hidden
   */
  public static Pipeline forStudents(Rubric rubric, Running running, AnswerKey key) {
    return new Pipeline(running, key, Assessor.forStudents(rubric), submission -> "");
  }

  /** Grades what was read; never throws, because a fault of ours is a verdict. */
  public Report grade(Submission submission) {
    return report(submission, run(submission));
  }

  Report report(Submission submission, Ran ran) {
    return assessor.report(submission, ran);
  }

  /** Never throws either. */
  Ran run(Submission submission) {
    return run(submission, () -> compile(running, submission));
  }

  /**
   * The same with what somebody else has compiled.
   *
   * @param compiled never takes longer than the compiler is given
   */
  Ran run(Submission submission, Supplier<Compilation> compiled) {
    try (Coming coming = new Coming(() -> arrival(compiled.get()))) {
      Outcomes outcomes = examiner.examine(coming);
      Coming.Arrival arrival = coming.arrival();
      return arrival.lease() instanceof Lease.Granted granted
          ? done(submission, arrival, granted, outcomes)
          : refused(arrival.compilation(), (Lease.Refused) arrival.lease());
    } catch (GraderFault fault) {
      return Ran.NotDone.of(fault);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return Ran.NotDone.unexpected(e);
    }
  }

  static Compilation compile(Running running, Submission submission) {
    return submission.files().stream().anyMatch(HandedIn::isJava)
        ? running.compile(submission)
        : NoJava.of(submission);
  }

  private Coming.Arrival arrival(Compilation compilation) {
    Bindings bindings = new Binder().bind(compilation, Contract.parts());
    return new Coming.Arrival(compilation, bindings, running.lease(compilation, bindings));
  }

  private Ran done(
      Submission submission, Coming.Arrival arrival, Lease.Granted granted, Outcomes outcomes) {
    List<Finding> findings = diagnosis.of(outcomes, arrival.bindings());
    return new Ran.Done(
        Kept.of(
            keptUnder.apply(submission),
            submission.files(),
            arrival.compilation(),
            arrival.bindings(),
            outcomes,
            findings,
            granted.isolation()));
  }

  private static Ran refused(Compilation compilation, Lease.Refused refused) {
    return new Ran.NotDone(
        new Report.Fault("no-jail", refused.reason().en()), Optional.of(Kept.told(compilation)));
  }

  @Override
  public void close() {
    examiner.close();
  }
}
