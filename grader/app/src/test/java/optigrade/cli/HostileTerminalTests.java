package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever hand-ins are called and say, a terminal and a reader of reports see plain text. */
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTerminalTests {

  private static final Path HONEST =
      Path.of("..", "..", "submissions", "full-marks", "Optimizers.java").toAbsolutePath();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path folder;

  @BeforeAll
  void hand_in(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Path in = Files.createDirectory(folder.resolve("in"));
    Hostility hostility = new Hostility(Files.readString(HONEST));
    Files.copy(HONEST, in.resolve("An.java"));
    Files.writeString(in.resolve("prints.java"), hostility.thatPrintsAndThrows());
    Files.writeString(in.resolve("names.java"), hostility.withNamesThatSteer());
    Files.writeString(in.resolve("long.java"), hostility.withTheLongestName());
    Files.write(in.resolve("archive.zip"), Hostility.archive());
    Hostility.files(Files.createDirectory(in.resolve("folder")), "class A { int f( }");
    Hostility.files(in, "class A { \u001b\u202e int f( }");
    run("grade", in.toString(), "--out", folder.resolve("out").toString());
  }

  private int run(String... arguments) {
    return Main.run(Console.to(out, err), arguments);
  }

  @Test
  void nothing_on_the_terminal_steers_it() throws IOException {
    assertEquals(List.of(), steering(out.toByteArray()));
    assertEquals(List.of(), steering(err.toByteArray()));
  }

  @Test
  void every_hand_in_has_one_line_that_begins_with_its_name() throws IOException {
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    List<Path> reports = reports();
    assertTrue(reports.size() >= 6, reports::toString);
    assertEquals(reports.size() + 1, lines.size(), () -> String.join("\n", lines));
    for (Path report : reports) {
      String id = String.valueOf(report.getParent().getFileName());
      String shown = id.codePointCount(0, id.length()) > 57 ? id.substring(0, 57) : id;
      assertEquals(
          1,
          lines.stream()
              .filter(line -> line.startsWith(shown + " ") || line.startsWith(shown + "..."))
              .count(),
          shown);
    }
  }

  @Test
  void nobody_earns_what_they_do_not_deserve() throws IOException {
    for (Path file : reports()) {
      JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(file));
      assertEquals("graded", report.get("verdict").asString(), file::toString);
      double earned = report.get("score").get("earned").doubleValue();
      switch (String.valueOf(file.getParent().getFileName())) {
        case "An" -> assertEquals(100, earned);
        case "prints" -> assertEquals(84.5, earned, "but for sgd and what runs it");
        default -> assertEquals(0, earned, file::toString);
      }
    }
  }

  @Test
  void no_document_holds_what_steers_and_each_holds_to_its_schema() throws IOException {
    assertEquals(reports().size() + 1, new Published().mustHoldFor(folder.resolve("out")));
    for (Path file : reports()) {
      assertEquals(List.of(), steering(Files.readAllBytes(file)), file::toString);
    }
    assertEquals(List.of(), steering(Files.readAllBytes(folder.resolve("out/summary.json"))));
  }

  @Test
  void the_words_are_told_all_the_same() throws IOException {
    String report = Files.readString(folder.resolve("out/prints/report.json"));
    assertTrue(report.contains("\\\\u001b[2J"), report);
    assertTrue(report.contains("\\nGrade :=>> 100\\n"), report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prints.java", "names.java", "archive.zip", "long.java"})
  void one_document_on_standard_output_steers_nothing(String name) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    Main.run(
        Console.to(document, err),
        "grade",
        folder.resolve("in").resolve(name).toString(),
        "--format",
        "json",
        "-");
    assertEquals(List.of(), steering(document.toByteArray()));
    new Published().mustHoldForReport(document.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void a_name_that_is_not_there_steers_nothing(String language) throws IOException {
    for (String words : Hostility.WORDS.stream().filter(w -> !w.contains("\u0000")).toList()) {
      run("grade", "--lang", language, "nowhere" + words);
      run("rubric", "check", "nowhere" + words);
      run("grade", "--" + words);
      run(words);
    }
    assertEquals(List.of(), steering(err.toByteArray()));
  }

  private List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(file -> file.endsWith("report.json")).sorted().toList();
    }
  }

  /** What is no plain text, or no text at all; a line that another system takes for a mark. */
  private static List<String> steering(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    Stream<String> characters =
        text.codePoints()
            .filter(c -> c != '\n' && isSteering(c))
            .distinct()
            .mapToObj(Integer::toHexString);
    Stream<String> lines = text.lines().filter(line -> line.startsWith("Grade :=>>"));
    return Stream.concat(characters, lines).toList();
  }

  private static boolean isSteering(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
