package optigrade.pipeline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.formats.Formats;
import optigrade.formats.Setting;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.report.Report;
import optigrade.report.Summary;
import optigrade.running.jail.JailMode;
import optigrade.scoring.Overrides;
import optigrade.store.Compared;
import optigrade.store.Ground;
import optigrade.store.Kept;
import optigrade.store.Known;
import optigrade.store.LastRun;
import optigrade.store.Store;

/**
 * New points for a class that was graded, from what the store holds: no hand-in is read and no
 * student's code is run.
 */
public final class Rescoring {

  private final Store store;
  private final Assessor assessor;
  private final Written written;

  private Rescoring(Store store, Assessor assessor, Written written) {
    this.store = store;
    this.assessor = assessor;
    this.written = written;
  }

  /**
   * What came of it.
   *
   * @param before the rubric of the points so far
   * @param formats what was written
   * @param changes whose points are others now, in the order of the submissions
   */
  public record Result(Rubric before, Summary summary, Formats formats, List<Change> changes) {
    public Result {
      changes = List.copyOf(changes);
    }
  }

  /** Points before and after; none where there was no mark. */
  public record Change(
      String submission, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

  /** A teacher's decisions, for the submissions that there are. */
  @FunctionalInterface
  public interface Decisions {
    Overrides of(List<String> submissions);
  }

  /**
   * @param names of the formats to write; where none are given, those that were written before
   * @throws RefusedException where points can't follow from what is there
   */
  public static Result run(
      Path out,
      Rubric rubric,
      Optional<Decisions> decisions,
      Optional<List<String>> names,
      Setting setting,
      int jobs,
      Watcher watcher)
      throws IOException {
    if (!Store.isAt(out)) {
      throw new RefusedException(Refusals.nothingThere(out));
    }
    try (Store store = Store.open(out)) {
      LastRun last = store.lastRun().orElseThrow(() -> new RefusedException(Refusals.damaged()));
      check(last, rubric);
      if (last.overridden() && decisions.isEmpty()) {
        throw new RefusedException(Refusals.overrides());
      }
      Overrides overrides = decisions.map(it -> it.of(last.ids())).orElseGet(Overrides::none);
      Formats formats = Formats.all().with(names.orElse(last.formats()));
      ClassFiles files = new ClassFiles(out);
      files.clear();
      Written written = new Written(store, out, formats, setting, last.ground(), Optional.of(last));
      written.begin();
      Rescoring rescoring = new Rescoring(store, new Assessor(rubric, overrides), written);
      try (RunLog log =
          RunLog.begin("rescore", store, out, rubric, last.ids().size(), jobs, watcher)) {
        List<Summary.Line> lines =
            new Round<>(last.ids(), id -> id, jobs, log).run(() -> rescoring::again);
        Summary summary =
            new Summary(rubric, Versions.ofThisGrader(), lines, last.attendance())
                .with(store.compared().map(Compared::similarity));
        files.write(summary, store, formats, setting);
        written.end();
        LastRun now =
            last.finishedWith(
                rubric, !overrides.decisions().isEmpty(), formats.names(), summary.earned());
        store.begin(now);
        log.end("done, nothing was run");
        return new Result(last.rubric(), summary, formats, changes(last, now));
      }
    } catch (UnknownException e) {
      throw new RefusedException(Refusals.damaged());
    }
  }

  private static void check(LastRun last, Rubric rubric) throws RefusedException {
    if (!last.finished()) {
      throw new RefusedException(Refusals.unfinished());
    }
    Ground now = Grounds.of(rubric, JailMode.valueOf(last.ground().jail()));
    if (!now.isSameGrader(last.ground())) {
      throw new RefusedException(Refusals.otherGrader());
    }
    if (!now.equals(last.ground())) {
      throw new RefusedException(Refusals.otherSettings());
    }
  }

  private Optional<Report> again(String id) throws IOException {
    Known known = store.known(id).orElseThrow(UnknownException::new);
    Ran ran = ran(known.result());
    Submission submission =
        ran instanceof Ran.Done done
            ? known.submission().withFiles(done.kept().files())
            : known.submission();
    Report report = assessor.report(submission, ran);
    written.write(report);
    return Optional.of(report);
  }

  private Ran ran(Known.Result result) throws IOException {
    if (result instanceof Known.Graded graded) {
      Kept kept = store.kept(graded.key()).orElseThrow(UnknownException::new);
      return new Ran.Done(kept);
    }
    Known.NotGraded not = (Known.NotGraded) result;
    return new Ran.NotDone(new Report.Fault(not.code(), not.message()), not.compilation());
  }

  private static List<Change> changes(LastRun before, LastRun after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < before.points().size(); i++) {
      Optional<BigDecimal> was = before.points().get(i).earned();
      Optional<BigDecimal> is = after.points().get(i).earned();
      if (!was.equals(is)) {
        changes.add(new Change(before.points().get(i).submission(), was, is));
      }
    }
    return changes;
  }

  /** Something that the store should hold is not there. */
  private static final class UnknownException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
