package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import optigrade.checks.Contract;
import optigrade.intake.Entry;
import optigrade.report.Summary;
import optigrade.running.jail.JailMode;
import optigrade.scoring.Known;
import optigrade.scoring.RubricResult;
import optigrade.scoring.Rubrics;
import optigrade.store.Ground;
import optigrade.store.LastRun;
import optigrade.store.Store;

/**
 * Grades a list of submissions, several at once, and writes a report for each. Runs only what the
 * store doesn't know, so that a second run, or one that goes on after a kill, is the same thing.
 */
public final class Grading {

  /** One program is run while another is compiled, a third one looked at and written about. */
  private static final int HANDS_OF_A_JOB = 3;

  private Grading() {}

  /** The rubric of a file, or the course's own. */
  public static RubricResult rubric(Optional<Path> file) {
    return file.map(f -> Rubrics.load(f, known())).orElseGet(() -> Rubrics.builtIn(known()));
  }

  /** One that is no file. */
  public static RubricResult rubric(String name, byte[] content) {
    return Rubrics.parse(name, content, known());
  }

  private static Known known() {
    return new Known(Contract.groups(), Keys.variants());
  }

  /**
   * @throws CancellationException where somebody stops the whole program meanwhile
   * @throws RefusedException where the last run went by a teacher's decisions and this one has none
   * @throws IOException where a report can't be written; those written before are whole
   */
  public static Summary run(List<Entry> entries, Options options, Watcher watcher)
      throws IOException {
    ClassFiles files = new ClassFiles(options.out());
    Ground ground = Grounds.of(options.rubric(), options.processes().jail());
    try (Store store = Store.open(options.out());
        Processes processes =
            new Processes(options.processes(), options.rubric(), options.jobs())) {
      if (options.processes().jail() == JailMode.REQUIRED) {
        processes.get();
      }
      List<String> ids = entries.stream().map(Entry::id).toList();
      Optional<LastRun> last = store.lastRun();
      if (options.overrides().isEmpty() && last.filter(LastRun::overridden).isPresent()) {
        throw new RefusedException(Refusals.overrides());
      }
      boolean overridden = options.overrides().filter(it -> !it.decisions().isEmpty()).isPresent();
      LastRun run =
          LastRun.beginning(
              ground,
              options.rubric(),
              options.attendance(),
              overridden,
              options.formats().names(),
              ids);
      Written written =
          new Written(store, options.out(), options.formats(), options.setting(), ground, last);
      written.begin();
      store.begin(run);
      files.clear();
      try (RunLog log = begin(entries, options, store, watcher)) {
        List<Summary.Line> lines =
            new Round<>(entries, Entry::id, hands(options, entries), log)
                .run(() -> new Hand(options, store, ground, processes, written));
        if (processes.areEnding()) {
          throw new CancellationException();
        }
        Summary summary =
            new Summary(options.rubric(), Versions.ofThisGrader(), lines, options.attendance())
                .with(Comparing.of(options, store, ids, log));
        files.write(summary, store, options.formats(), options.setting());
        written.end();
        store.begin(
            run.finishedWith(
                options.rubric(), overridden, options.formats().names(), summary.earned()));
        log.end("done, " + processes.jail());
        return summary;
      }
    }
  }

  private static RunLog begin(List<Entry> entries, Options options, Store store, Watcher watcher) {
    return RunLog.begin(
        "grade", store, options.out(), options.rubric(), entries.size(), options.jobs(), watcher);
  }

  private static int hands(Options options, List<Entry> entries) {
    return HANDS_OF_A_JOB * Math.min(options.jobs(), entries.size());
  }
}
