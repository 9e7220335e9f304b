package optigrade.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import optigrade.answers.AnswerKey;
import optigrade.answers.Material;
import optigrade.binding.Binder;
import optigrade.checks.Contract;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.intake.Entry;
import optigrade.intake.Reader;
import optigrade.model.Bindings;
import optigrade.model.GraderFault;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.report.Report;
import optigrade.running.Lease;
import optigrade.running.Running;
import optigrade.running.Settings;
import optigrade.tracing.Trace;
import optigrade.tracing.Tracer;
import optigrade.workshop.messages.Compilation;

/**
 * Grades one hand-in after another for somebody who waits: nothing is kept, nothing is written.
 * What does not depend on one another is done side by side. For one thread.
 */
public final class Checking implements AutoCloseable {

  /** One, and another where the one before is still being given up. */
  private static final int PROGRAMS = 2;

  /** As many steps as can be traced. */
  public static final int MOST_EPOCHS = Material.MOST_EPOCHS;

  private final CompletableFuture<Rubric> rubric = new CompletableFuture<>();
  private final Running running;
  private Optional<Pipeline> pipeline = Optional.empty();

  /**
   * Starts the processes; they are on their way while the rubric is read.
   *
   * @param again whether more than one hand-in will come
   * @throws GraderFault where a jail is required and none works
   */
  public Checking(Settings settings, boolean again) {
    this.running = Running.start(settings, rubric, PROGRAMS, again);
  }

  /** Must be known before anything is checked. */
  public void by(Rubric known) {
    rubric.complete(known);
  }

  /**
   * @throws CancellationException where somebody stops the whole program meanwhile
   */
  public Report check(Entry entry) {
    Submission submission = entry.unread();
    Ran ran;
    try {
      submission = Reader.read(entry);
      ran = run(submission);
    } catch (GraderFault fault) {
      ran = Ran.NotDone.of(fault);
    }
    if (running.isEnding()) {
      throw new CancellationException();
    }
    return pipeline().report(submission, ran);
  }

  /**
   * The steps of one exercise.
   *
   * @param exercise one of {@link #exercises}
   * @param epochs at most {@link #MOST_EPOCHS}
   * @throws GraderFault where it can't be read or may not run here
   * @throws RefusedException where so many steps are not to be shown
   */
  public Trace trace(Entry entry, String exercise, int epochs) throws RefusedException {
    AnswerKey key = Keys.forStudents(rubric.join());
    Rule rule = Rules.named(exercise).orElseThrow();
    int shown = key.material().shownEpochs(rule);
    if (epochs > shown) {
      throw new RefusedException(Refusals.hidden(shown));
    }
    Compilation compilation = Pipeline.compile(running, Reader.read(entry));
    Bindings bindings = new Binder().bind(compilation, Contract.parts());
    try (Lease lease = running.lease(compilation, bindings)) {
      if (lease instanceof Lease.Refused refused) {
        throw new GraderFault("no-jail", refused.reason().en());
      }
      return new Tracer(((Lease.Granted) lease).program(), rule, key).follow(epochs);
    }
  }

  /** What can be traced. */
  public static List<String> exercises() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  private Ran run(Submission submission) {
    CompletableFuture<Compilation> compiled =
        CompletableFuture.supplyAsync(() -> Pipeline.compile(running, submission));
    return pipeline().run(submission, () -> result(compiled));
  }

  private Pipeline pipeline() {
    Pipeline ready = pipeline.orElseGet(this::fresh);
    pipeline = Optional.of(ready);
    return ready;
  }

  private Pipeline fresh() {
    return Pipeline.forStudents(rubric.join(), running, Keys.forStudents(rubric.join()));
  }

  private static Compilation result(CompletableFuture<Compilation> compiled) {
    try {
      return compiled.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof GraderFault fault) {
        throw fault;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    pipeline.ifPresent(Pipeline::close);
    running.close();
  }
}
