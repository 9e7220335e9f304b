package optigrade.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optigrade.intake.Listing;
import optigrade.model.Language;
import optigrade.model.Text;
import optigrade.report.Summary;
import optigrade.running.Settings;
import optigrade.store.InUseException;
import optigrade.store.Kept;
import optigrade.store.Known;
import optigrade.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run again, and what is not. */
class IncrementalTests {

  private final Path folder;
  private final Path in;
  private final Path out;

  IncrementalTests(@TempDir Path folder) {
    this.folder = folder;
    this.in = folder.resolve("in");
    this.out = folder.resolve("out");
  }

  @BeforeEach
  void handInTheExamples() throws IOException {
    for (String name : List.of("full-marks", "typical-mistakes", "python-file")) {
      copy(name, name);
    }
    Files.createDirectories(in.resolve("nothing"));
  }

  private void copy(String example, String student) throws IOException {
    Examples.copy(example, in.resolve(student));
  }

  @Test
  void a_second_run_starts_no_process_and_leaves_every_byte() throws IOException {
    assertEquals(4, run(false).lines().size());
    Map<String, byte[]> first = written(out);
    Summary second = Grading.run(entries(), nothingCanStart(false), (report, done, total) -> {});
    assertTrue(second.lines().stream().allMatch(Summary.Marked.class::isInstance));
    same(first, written(out));
    assertTrue(
        Grading.run(entries(), nothingCanStart(true), (report, done, total) -> {}).lines().stream()
            .anyMatch(Summary.Unmarked.class::isInstance),
        "but a fresh one does");
  }

  @Test
  void only_what_changed_is_run_again() throws IOException {
    run(false);
    byte[] other = Files.readAllBytes(report("typical-mistakes"));
    Files.writeString(in.resolve("full-marks").resolve("Optimizers.java"), "class Optimizers {}");
    Grading.run(entries(), nothingCanStart(false), (report, done, total) -> {});
    assertTrue(Files.readString(report("full-marks")).contains("not-graded"));
    assertArrayEquals(other, Files.readAllBytes(report("typical-mistakes")));
    run(false);
    assertTrue(Files.readString(report("full-marks")).contains("\"graded\""));
  }

  @Test
  void what_the_store_says_is_taken_until_a_fresh_run() throws IOException {
    run(false);
    Map<String, byte[]> first = written(out);
    try (Store store = Store.open(out)) {
      Known known = store.known("full-marks").orElseThrow();
      Kept kept = store.kept(((Known.Graded) known.result()).key()).orElseThrow();
      store.keep(
          new Kept(
              kept.key(),
              kept.files(),
              kept.compilation(),
              new optigrade.model.Bindings.Told(
                  kept.bindings().methods(), List.of(Text.same("from the store"))),
              kept.outcomes(),
              kept.findings(),
              kept.isolation()));
    }
    run(false);
    assertTrue(Files.readString(report("full-marks")).contains("from the store"));
    run(true);
    same(first, written(out));
  }

  @Test
  void damaged_entries_are_not_there() throws IOException {
    run(false);
    Map<String, byte[]> first = written(out);
    int i = 0;
    for (Path file : ARun.files(out.resolve(".store"))) {
      byte[] content = Files.readAllBytes(file);
      if (content.length > 0) {
        switch (i++ % 3) {
          case 0 -> content[content.length / 2] ^= 0x10;
          case 1 -> content = java.util.Arrays.copyOf(content, content.length - 1);
          default -> content = new byte[0];
        }
        Files.write(file, content);
      }
    }
    run(false);
    same(first, written(out));
  }

  @Test
  void two_students_with_the_same_files_share_what_was_found_and_nothing_else() throws IOException {
    copy("full-marks", "twin");
    run(false);
    String one = Files.readString(report("full-marks"));
    String other = Files.readString(report("twin"));
    assertNotEquals(one, other);
    assertEquals(one, other.replace("twin", "full-marks"));
    assertEquals(4, ARun.files(out.resolve(".store").resolve("outcomes")).size());
  }

  @Test
  void a_second_run_at_the_same_time_is_refused() throws IOException {
    Store.open(out).close();
    try (Store busy = Store.open(out)) {
      assertTrue(busy.lastRun().isEmpty());
      assertThrows(InUseException.class, () -> run(false));
    }
    run(false);
  }

  private Summary run(boolean fresh) throws IOException {
    return Grading.run(
        entries(),
        new Options(ARun.rubric(), out, 2, fresh, Language.EN, ARun.settings(folder)),
        (report, done, total) -> {});
  }

  private List<optigrade.intake.Entry> entries() {
    return Listing.of(List.of(in)).entries();
  }

  /** There is no Java where this looks for one. */
  private Options nothingCanStart(boolean fresh) {
    Settings here = ARun.settings(folder);
    Settings nowhere =
        new Settings(
            here.jail(),
            folder.resolve("no-java").toAbsolutePath(),
            here.temporary(),
            here.tools(),
            here.isRoot());
    return new Options(ARun.rubric(), out, 2, fresh, Language.EN, nowhere);
  }

  private Path report(String student) {
    return out.resolve(student).resolve("report.json");
  }

  /** All but the run's own log, which tells when and how long. */
  static Map<String, byte[]> written(Path out) throws IOException {
    Map<String, byte[]> written = new TreeMap<>();
    for (Path file : ARun.files(out)) {
      if (!file.endsWith("run.log")) {
        written.put(out.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return written;
  }

  static void same(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach(
        (name, bytes) ->
            assertEquals(
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(actual.getOrDefault(name, new byte[0]), StandardCharsets.ISO_8859_1),
                name));
  }
}
