package optigrade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The schemas that are published in docs/: whatever a test has had written must hold to them. */
final class Published {

  private static final Path DOCS = Path.of("..", "..", "docs");

  private final Schema report;
  private final Schema summary;

  Published() throws IOException {
    this.report = schema("report.schema.json");
    this.summary = schema("summary.schema.json");
  }

  /** How many documents there are below a folder; each must be valid. */
  int mustHoldFor(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> written = files.filter(Published::isOurs).toList();
      for (Path file : written) {
        boolean isReport = file.endsWith("report.json");
        assertEquals(
            List.of(),
            (isReport ? report : summary).validate(Files.readString(file), InputFormat.JSON),
            file::toString);
      }
      return written.size();
    }
  }

  void mustHoldForReport(String json) {
    assertEquals(List.of(), report.validate(json, InputFormat.JSON));
  }

  private static boolean isOurs(Path file) {
    return file.endsWith("report.json") || file.endsWith("summary.json");
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(DOCS.resolve(name)), InputFormat.JSON);
  }
}
