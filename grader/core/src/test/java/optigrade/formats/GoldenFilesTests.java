package optigrade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each format to the byte, as it was looked at once. With {@code -Dgolden=write} the files are
 * written anew, to be looked at.
 */
class GoldenFilesTests {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "formats");

  /** These have golden files or exact expectations elsewhere. */
  private static final Set<String> ELSEWHERE = Set.of("json", "csv", "html", "md");

  record Case(Format format, String name, byte[] bytes) {
    String file() {
      int dot = format.file().lastIndexOf('.');
      return format.file().substring(0, dot) + "-" + name + format.file().substring(dot);
    }
  }

  static Stream<Case> cases() {
    return Formats.all().chosen().stream()
        .filter(it -> !ELSEWHERE.contains(it.name()))
        .flatMap(
            it -> it instanceof ReportFormat report ? of(report) : Stream.of(of((ClassFormat) it)));
  }

  private static Stream<Case> of(ReportFormat it) {
    return Stream.of(
        new Case(it, "graded", it.bytes(Specimens.plain(), Specimens.SETTING)),
        new Case(it, "full", it.bytes(Specimens.full(), Specimens.SETTING)),
        new Case(it, "vietnamese", it.bytes(Specimens.plain(), Specimens.VIETNAMESE)),
        new Case(
            it,
            "not-graded",
            it.bytes(Specimens.notGraded("Install bubblewrap."), Specimens.SETTING)));
  }

  private static Case of(ClassFormat it) {
    return new Case(
        it, "class", it.bytes(Specimens.summary("Trần \"Bo\", B\\"), Specimens.SETTING));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_format_is_what_it_was(Case it) throws IOException {
    Path file = GOLDEN.resolve(it.file());
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.write(file, it.bytes());
    }
    assertEquals(Files.readString(file), Documents.text(it.bytes()), it.file());
  }

  @Test
  void every_golden_file_belongs_to_a_format() throws IOException {
    Set<String> expected = new TreeSet<>();
    cases().map(Case::file).forEach(expected::add);
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      files.map(it -> String.valueOf(it.getFileName())).forEach(there::add);
    }
    assertEquals(expected, there);
  }
}
