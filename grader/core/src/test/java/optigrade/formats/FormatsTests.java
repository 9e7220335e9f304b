package optigrade.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format that is found, so that a new one can't forget it. */
class FormatsTests {

  private static final Path CODE = Path.of("src", "main", "java", "optigrade", "formats");

  static List<Format> all() {
    return Formats.all().chosen();
  }

  @Test
  void every_class_that_is_a_format_is_found() throws IOException {
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(CODE)) {
      files
          .map(it -> String.valueOf(it.getFileName()))
          .filter(it -> it.endsWith("Format.java"))
          .map(it -> it.replace(".java", ""))
          .filter(it -> !Set.of("Format", "ReportFormat", "ClassFormat").contains(it))
          .forEach(written::add);
    }
    Set<String> found = new TreeSet<>();
    all().forEach(it -> found.add(it.getClass().getSimpleName()));
    assertEquals(written, found);
  }

  @Test
  void the_formats_that_systems_were_promised_are_there() {
    List<String> promised =
        List.of(
            "autolab canvas-csv classroom classroom50 coderunner csv gradescope html json junit md"
                .split(" "));
    assertTrue(Formats.all().names().containsAll(promised), Formats.all()::toString);
    List<String> more =
        List.of("lti-ags moodle-csv prairielearn sarif submitty vpl xqueue".split(" "));
    assertTrue(Formats.all().names().containsAll(more), Formats.all()::toString);
  }

  @Test
  void the_manual_for_administrators_names_every_format_and_its_file() throws IOException {
    String manual = Files.readString(Path.of("..", "..", "docs", "lms.md"));
    for (Format format : all()) {
      assertTrue(manual.contains("`" + format.name() + "`"), format.name());
      assertTrue(manual.contains("`" + format.file() + "`"), format.file());
    }
  }

  @Test
  void no_two_share_a_name_or_a_file() {
    assertEquals(all().size(), all().stream().map(Format::name).distinct().count());
    assertEquals(all().size(), all().stream().map(Format::file).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_name_is_a_word_and_a_file_a_plain_name(Format format) {
    assertTrue(format.name().matches("[a-z][a-z0-9-]*"), format.name());
    assertTrue(format.file().matches("[a-z][a-z0-9-]*\\.[a-z]+"), format.file());
    assertFalse(format.description().en().isBlank());
    assertFalse(format.description().vi().isBlank());
  }

  @Test
  void a_choice_holds_what_is_always_written_and_knows_the_others() {
    Formats chosen = Formats.all().with(List.of("junit"));
    assertEquals(List.of("csv", "json", "junit"), chosen.names());
    assertEquals(all().size() - 3, chosen.others().chosen().size());
    assertFalse(chosen.others().names().contains("junit"));
  }

  static byte[] bytes(Format format, String said, Setting setting) {
    return format instanceof ReportFormat report
        ? report.bytes(Specimens.graded(said), setting)
        : ((ClassFormat) format).bytes(Specimens.summary(said), setting);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_same_report_gives_the_same_bytes_in_any_country(Format format) {
    byte[] here = bytes(format, "It differs.", Specimens.SETTING);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      assertArrayEquals(here, bytes(format, "It differs.", Specimens.SETTING));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertFalse(Arrays.equals(new byte[0], here));
  }
}
