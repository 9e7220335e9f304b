package optigrade.pipeline;

import java.io.IOException;
import java.util.Optional;
import optigrade.intake.Entry;
import optigrade.intake.Reader;
import optigrade.model.GraderFault;
import optigrade.model.Submission;
import optigrade.report.Report;
import optigrade.scoring.Overrides;
import optigrade.store.Ground;
import optigrade.store.Kept;
import optigrade.store.Known;
import optigrade.store.Store;

/** Takes one hand-in after another: read, run or fetched, scored, written. For one thread. */
final class Hand implements Round.Work<Entry> {

  private final Options options;
  private final Store store;
  private final Ground ground;
  private final Processes processes;
  private final Assessor assessor;
  private final Written written;
  private Optional<Pipeline> pipeline = Optional.empty();

  Hand(Options options, Store store, Ground ground, Processes processes, Written written) {
    this.options = options;
    this.store = store;
    this.ground = ground;
    this.processes = processes;
    this.assessor = new Assessor(options.rubric(), options.overrides().orElseGet(Overrides::none));
    this.written = written;
  }

  @Override
  public Optional<Report> on(Entry entry) throws IOException {
    Submission submission = entry.unread();
    Ran ran;
    try {
      submission = Reader.read(entry);
      ran = ran(submission);
    } catch (GraderFault fault) {
      ran = Ran.NotDone.of(fault);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      ran = Ran.NotDone.unexpected(e);
    }
    return processes.areEnding() ? Optional.empty() : Optional.of(written(submission, ran));
  }

  private Ran ran(Submission submission) throws IOException {
    if (!options.fresh()) {
      Optional<Kept> kept = store.kept(ground.key(submission));
      if (kept.isPresent()) {
        return new Ran.Done(kept.get());
      }
    }
    Ran ran = pipeline().run(submission);
    if (ran instanceof Ran.Done done && !processes.areEnding()) {
      // Before the report that follows from it: a run that is killed in between has lost nothing.
      return new Ran.Done(store.keep(done.kept()));
    }
    return ran;
  }

  private Pipeline pipeline() {
    Pipeline ready =
        pipeline.orElseGet(() -> new Pipeline(options.rubric(), processes.get(), ground));
    pipeline = Optional.of(ready);
    return ready;
  }

  private Report written(Submission submission, Ran ran) throws IOException {
    Report report = assessor.report(submission, ran);
    written.write(report);
    // What scoring it again will need.
    store.remember(new Known(report.submission(), result(ran)));
    return report;
  }

  private static Known.Result result(Ran ran) {
    if (ran instanceof Ran.Done done) {
      return new Known.Graded(done.kept().key());
    }
    Ran.NotDone notDone = (Ran.NotDone) ran;
    return new Known.NotGraded(
        notDone.fault().code(), notDone.fault().message(), notDone.compilation());
  }

  @Override
  public void close() {
    pipeline.ifPresent(Pipeline::close);
  }
}
