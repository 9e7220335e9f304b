package optigrade.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schemas, and what a real validator says by them. */
public final class Schemas {

  private static final Path DOCS = Path.of("..", "..", "docs");

  private static final Schema REPORT = schema(DOCS.resolve("report.schema.json"));

  private Schemas() {}

  public static List<String> reportProblems(byte[] json) {
    return problems(REPORT, json);
  }

  static List<String> summaryProblems(byte[] json) {
    return problems(DOCS.resolve("summary.schema.json"), json);
  }

  static List<String> problems(Path schema, byte[] json) {
    return problems(schema(schema), json);
  }

  private static List<String> problems(Schema schema, byte[] json) {
    return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static Schema schema(Path path) {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(path), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
