package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docs/report.md shows is what a reader may rely on. */
class DocumentedReportTests {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

  @Test
  void every_example_is_a_report_or_a_summary_by_its_schema() throws IOException {
    String docs = Files.readString(Path.of("..", "..", "docs", "report.md"));
    List<String> examples = EXAMPLE.matcher(docs).results().map(it -> it.group(1)).toList();
    assertEquals(3, examples.size());
    for (String example : examples) {
      byte[] json = example.getBytes(StandardCharsets.UTF_8);
      boolean report = example.contains(ReportJson.SCHEMA);
      assertTrue(report || example.contains(SummaryJson.SCHEMA));
      assertEquals(
          List.of(), report ? Schemas.reportProblems(json) : Schemas.summaryProblems(json));
    }
  }

  @Test
  void every_key_of_the_schemas_is_in_the_docs() throws IOException {
    String docs = Files.readString(Path.of("..", "..", "docs", "report.md"));
    for (String schema : List.of("report", "summary")) {
      JsonNode tree =
          JsonMapper.builder()
              .build()
              .readTree(Files.readString(Path.of("..", "..", "docs", schema + ".schema.json")));
      for (JsonNode properties : tree.findValues("properties")) {
        for (String key : properties.propertyNames()) {
          assertTrue(docs.contains(key), key);
        }
      }
    }
  }
}
