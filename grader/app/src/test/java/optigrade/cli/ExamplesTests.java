package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder {@code submissions/}, graded as a newcomer would; each case says in {@code
 * expected.json} what must come out. Found by walking, so that a case without expectations fails.
 */
@NullUnmarked
class ExamplesTests {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path EXAMPLES = ROOT.resolve("submissions");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Flags that speak of what was graded, not of what a program reaches for. */
  private static final Set<String> REMARKS = Set.of("binding", "dimensions");

  @TempDir private static Path out;
  private static int exitCode;
  private static String printed;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @BeforeAll
  static void grade_them_all() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    exitCode =
        Main.run(Console.to(said, said), "grade", EXAMPLES.toString(), "--out", out.toString());
    printed = said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void every_example_is_graded_and_stands_in_the_table() throws IOException {
    assertEquals(0, exitCode, printed);
    for (String name : cases()) {
      assertTrue(printed.contains("\n" + name + " "), printed);
    }
  }

  @Test
  void the_table_in_the_readme_is_the_one_that_is_printed() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int from = readme.indexOf("hand-in  ");
    assertTrue(from > 0, "the README shows the table");
    assertEquals(
        readme.substring(from, readme.indexOf("```", from)).strip(),
        printed
            .lines()
            .dropWhile(l -> !l.startsWith("hand-in "))
            .limit(cases().size() + 1L)
            .collect(java.util.stream.Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_report_is_what_the_example_expects(String name) throws IOException {
    JsonNode report = report(name);
    Path file = EXAMPLES.resolve(name).resolve("expected.json");
    assertTrue(
        Files.exists(file), () -> file + " is missing; what came out is " + told(summary(report)));
    JsonNode expected = JSON.readTree(Files.readAllBytes(file));
    assertEquals(
        told(expected),
        told(summary(report)),
        () -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(summary(report)));
  }

  @Test
  void only_the_example_that_exits_is_flagged() throws IOException {
    for (String name : cases()) {
      List<String> flags =
          report(name)
              .get("flags")
              .valueStream()
              .map(f -> f.get("id").asString())
              .filter(id -> !REMARKS.contains(id))
              .toList();
      assertEquals(name.equals("calls-system-exit") ? List.of("exits") : List.of(), flags, name);
    }
  }

  @Test
  void every_report_and_the_summary_hold_to_their_schemas() throws IOException {
    assertEquals(cases().size() + 1, new Published().mustHoldFor(out));
  }

  private static JsonNode report(String name) throws IOException {
    return JSON.readTree(Files.readAllBytes(out.resolve(name).resolve("report.json")));
  }

  private static String told(JsonNode node) {
    return node.toPrettyString();
  }

  /** What an {@code expected.json} speaks of, taken from a report. */
  private static JsonNode summary(JsonNode report) {
    TreeMap<String, Object> lost = new TreeMap<>();
    for (JsonNode criterion : report.get("criteria")) {
      if (!criterion.get("status").asString().equals("full")) {
        lost.put(
            criterion.get("id").asString(),
            criterion.get("status").asString()
                + " "
                + criterion.get("earned").decimalValue().stripTrailingZeros().toPlainString());
      }
    }
    TreeMap<String, Object> all = new TreeMap<>();
    all.put("verdict", report.get("verdict").asString());
    all.put("score", report.get("score").get("earned").decimalValue());
    all.put("compilation", report.get("compilation").get("status").asString());
    all.put("lost", lost);
    all.put(
        "findings",
        report
            .get("findings")
            .valueStream()
            .map(f -> f.get("criterion").asString() + ": " + f.get("id").asString())
            .toList());
    return JSON.valueToTree(all);
  }
}
