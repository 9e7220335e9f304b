package optigrade.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.formats.Setting;
import optigrade.intake.Entry;
import optigrade.intake.Listing;
import optigrade.model.Isolation;
import optigrade.model.Language;
import optigrade.report.Report;
import optigrade.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTests {

  private static final long MILLISECOND = 1_000_000;

  private final Path folder;
  private long nanos = 77;
  private final List<String> watched = new ArrayList<>();

  private final Watcher watcher =
      new Watcher() {
        @Override
        public void started(String submission, int total) {
          watched.add("started " + submission);
        }

        @Override
        public void done(Report report, int done, int total) {
          watched.add("done " + report.submission().id());
        }

        @Override
        public void comparing(int handIns) {
          watched.add("comparing " + handIns);
        }

        @Override
        public void stopped(int done, int total) {
          watched.add("stopped " + done);
        }
      };

  RunLogTests(@TempDir Path folder) {
    this.folder = folder;
  }

  private RunLog log(Store store) {
    return new RunLog(
        store, folder, watcher, Instant.parse("2026-03-01T23:59:59.500Z"), () -> nanos);
  }

  private Report report(String name) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), "class A {}");
    Entry entry = Listing.of(List.of(folder.resolve(name + ".java"))).entries().get(0);
    return new Report.NotGraded(
        entry.unread(),
        ARun.rubric(),
        new Report.Fault("no-jail", "Install one."),
        Optional.empty(),
        List.of(),
        new Isolation(Isolation.Lane.NOT_RUN, List.of()),
        Versions.ofThisGrader());
  }

  private void grade(Path out, Watcher watcher) throws Exception {
    Grading.run(
        Listing.of(List.of(folder.resolve("in"))).entries(),
        new Options(ARun.rubric(), out, 1, false, Language.EN, ARun.settings(folder)),
        watcher);
  }

  private void rescore(Path out, Watcher watcher) throws Exception {
    Rescoring.run(
        out,
        ARun.rubric(),
        Optional.empty(),
        Optional.empty(),
        new Setting(Language.EN, Instant.EPOCH),
        1,
        watcher);
  }

  private static void assertLast(String part, Path out) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("run.log"));
    String last = lines.get(lines.size() - 1);
    assertTrue(last.contains(part), last);
  }

  private List<String> withoutLoad() throws IOException {
    return Files.readAllLines(folder.resolve("run.log")).stream()
        .map(line -> line.replaceAll(", load .*", ""))
        .toList();
  }

  @Test
  void each_hand_in_has_a_line_with_when_and_how_long() throws IOException {
    try (Store store = Store.open(folder);
        RunLog log = log(store)) {
      log.started("lan", 2);
      nanos += 20 * MILLISECOND;
      log.started("an", 2);
      nanos += 500 * MILLISECOND;
      log.done(report("lan"), 1, 2);
      nanos += MILLISECOND;
      log.done(report("an"), 2, 2);
      log.comparing(2);
      assertFalse(Files.exists(folder.resolve("run.log")));
      log.end("done, jail off");
    }
    assertEquals(
        List.of(
            "2026-03-02T00:00:00.020Z lan: not graded (no-jail), 520 ms",
            "2026-03-02T00:00:00.021Z an: not graded (no-jail), 501 ms",
            "2026-03-02T00:00:00.021Z comparing 2 hand-ins with each other",
            "2026-03-02T00:00:00.021Z done, jail off; 0 of 2 graded, 521 ms"),
        withoutLoad());
    assertEquals(
        List.of("started lan", "started an", "done lan", "done an", "comparing 2"), watched);
  }

  @Test
  void a_run_that_breaks_off_or_is_stopped_leaves_its_log() throws IOException {
    try (Store store = Store.open(folder)) {
      log(store).close();
    }
    assertEquals(List.of("2026-03-01T23:59:59.500Z broke off; 0 of 0 graded, 0 ms"), withoutLoad());
    try (Store store = Store.open(folder);
        RunLog log = log(store)) {
      log.stopped(3, 40);
    }
    assertEquals(
        List.of("2026-03-01T23:59:59.500Z stopped from outside, 3 of 40 done; 0 of 0 graded, 0 ms"),
        withoutLoad());
    assertEquals(List.of("stopped 3"), watched);
  }

  @Test
  void a_run_tells_of_the_machine_and_the_next_one_begins_anew() throws Exception {
    Path out = folder.resolve("out");
    Examples.copy("full-marks", folder.resolve("in").resolve("lan"));
    grade(out, watcher);
    List<String> lines = Files.readAllLines(out.resolve("run.log"));
    assertEquals(4, lines.size(), lines::toString);
    assertTrue(lines.get(0).contains(" grade: 1 hand-ins, rubric optimization "), lines.get(0));
    assertTrue(lines.get(1).contains(System.getProperty("os.name")), lines.get(1));
    assertTrue(lines.get(2).contains(" lan: graded, "), lines.get(2));
    assertTrue(lines.get(3).contains(" done, jail off; 1 of 1 graded, "), lines.get(3));

    rescore(out, watcher);
    lines = Files.readAllLines(out.resolve("run.log"));
    assertTrue(lines.get(0).contains(" rescore: 1 hand-ins"), lines.get(0));
    assertTrue(lines.get(3).contains(" done, nothing was run; 1 of 1 graded"), lines.get(3));
  }

  @Test
  void a_run_whose_summary_cant_be_written_is_not_told_as_done() throws Exception {
    Path out = folder.resolve("out");
    Examples.copy("full-marks", folder.resolve("in").resolve("lan"));
    grade(out, watcher);
    Watcher inTheWay = inTheWay(out.resolve("summary.json"));
    assertThrows(IOException.class, () -> rescore(out, inTheWay));
    assertLast(" broke off; 1 of 1 graded, ", out);

    Files.delete(out.resolve("summary.json"));
    assertThrows(IOException.class, () -> grade(out, inTheWay));
    assertLast(" broke off; 1 of 1 graded, ", out);
  }

  /** Puts a folder in the place of a file while a run goes on. */
  private static Watcher inTheWay(Path file) {
    return new Watcher() {
      @Override
      public void done(Report report, int done, int total) {
        try {
          Files.deleteIfExists(file);
          Files.createDirectory(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  @Test
  void a_run_that_never_began_leaves_the_log_of_the_one_before() throws Exception {
    Path out = folder.resolve("out");
    Files.createDirectories(out);
    Files.writeString(out.resolve("run.log"), "before");
    assertThrows(RefusedException.class, () -> rescore(out, watcher));
    assertEquals("before", Files.readString(out.resolve("run.log")));
  }
}
