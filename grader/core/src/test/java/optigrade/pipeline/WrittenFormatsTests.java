package optigrade.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.formats.Setting;
import optigrade.intake.Listing;
import optigrade.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files stand beside a report: those that were asked for, and no others. */
class WrittenFormatsTests {

  private static final Setting SETTING = new Setting(Language.EN, Instant.EPOCH);
  private static final Watcher NOBODY = (report, done, total) -> {};

  private Setting setting = SETTING;
  private final Path folder;
  private final Path out;

  WrittenFormatsTests(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.out = folder.resolve("out");
    Examples.copy("classical-momentum", folder.resolve("in").resolve("lan"));
  }

  private void grade(String... formats) throws IOException {
    Options options =
        new Options(ARun.rubric(), out, 1, false, Language.EN, ARun.settings(folder))
            .writing(Formats.all().with(List.of(formats)), setting);
    Grading.run(Listing.of(List.of(folder.resolve("in"))).entries(), options, NOBODY);
  }

  private void rescore(Optional<List<String>> formats) throws Exception {
    Rescoring.run(out, ARun.rubric(), Optional.empty(), formats, setting, 1, NOBODY);
  }

  private Set<String> beside() throws IOException {
    return names(out.resolve("lan"));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(it -> names.add("" + it.getFileName()));
      return names;
    }
  }

  @Test
  void what_is_asked_for_is_written_and_what_is_not_does_not_stay() throws Exception {
    grade("gradescope", "junit", "canvas-csv");
    assertEquals(Set.of("report.json", "gradescope.json", "junit.xml"), beside());
    assertTrue(names(out).contains("canvas-csv.csv"));
    byte[] before = Files.readAllBytes(out.resolve("lan/gradescope.json"));
    rescore(Optional.empty());
    assertEquals(Set.of("report.json", "gradescope.json", "junit.xml"), beside());
    assertTrue(names(out).contains("canvas-csv.csv"));
    assertEquals(
        new String(before, java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(out.resolve("lan/gradescope.json")));
    rescore(Optional.of(List.of("vpl")));
    assertEquals(Set.of("report.json", "vpl.txt"), beside());
    assertEquals(Set.of("grades.csv", "index.html", "run.log", "summary.json"), names(out));
    grade();
    assertEquals(Set.of("report.json"), beside());
  }

  /** What is slow is not done again beside a report that stays; anything else is. */
  @Test
  void a_page_is_written_again_where_it_would_be_another() throws Exception {
    grade("html");
    Path page = out.resolve("lan/report.html");
    String english = Files.readString(page);
    setting = new Setting(Language.VI, Instant.EPOCH);
    grade("html");
    String vietnamese = Files.readString(page);
    assertTrue(vietnamese.contains("lang=\"vi\""), vietnamese);
    Files.writeString(page, "kept");
    grade("html");
    assertEquals("kept", Files.readString(page));
    // As a run that was killed leaves it: nobody knows what the pages were written with.
    Files.delete(out.resolve(".store/pages"));
    grade("html");
    assertEquals(vietnamese, Files.readString(page));
    Files.delete(page);
    rescore(Optional.empty());
    assertEquals(vietnamese, Files.readString(page));
    setting = SETTING;
    rescore(Optional.empty());
    assertEquals(english, Files.readString(page));
  }

  @Test
  void all_of_them_can_be_written_at_once() throws Exception {
    grade(Formats.all().names().toArray(String[]::new));
    Set<String> expected = new TreeSet<>();
    Formats.all().ofReports().stream().map(Format::file).forEach(expected::add);
    assertEquals(expected, beside());
    assertTrue(
        Files.readString(out.resolve("lan/vpl.txt")).endsWith("\nGrade :=>> 82.25\n"),
        Files.readString(out.resolve("lan/vpl.txt")));
  }
}
