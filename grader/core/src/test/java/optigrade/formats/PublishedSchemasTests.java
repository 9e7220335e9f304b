package optigrade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import optigrade.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What we write holds to the schemas that the systems' owners publish. */
class PublishedSchemasTests {

  private static final Path SCHEMAS = Path.of("src", "test", "resources", "schemas");

  static Stream<Report> reports() {
    return Stream.of(
        Specimens.plain(),
        Specimens.full(),
        Specimens.worth("0", "0", "10"),
        Specimens.graded("</a>\u001b[31m \ud800 C:\\x y\\"),
        Specimens.notGraded("Install bubblewrap."));
  }

  private static List<String> problems(String schema, SpecificationVersion version, byte[] json)
      throws IOException {
    Schema read =
        SchemaRegistry.withDefaultDialect(version)
            .getSchema(Files.readString(SCHEMAS.resolve(schema)), InputFormat.JSON);
    return read.validate(Documents.text(json), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sarif(Report report) throws IOException {
    byte[] json = new SarifFormat().bytes(report, Specimens.SETTING);
    assertEquals(
        List.of(), problems("sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_4, json));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void classroom50(Report report) throws IOException {
    String schema = "classroom50-result-v1.schema.json";
    byte[] told = new Classroom50Format().bytes(report, Specimens.SETTING);
    assertEquals(List.of(), problems(schema, SpecificationVersion.DRAFT_2020_12, told));
    Setting alone = new Setting(Specimens.SETTING.language(), Specimens.SETTING.time());
    byte[] untold = new Classroom50Format().bytes(report, alone);
    assertEquals(List.of(), problems(schema, SpecificationVersion.DRAFT_2020_12, untold));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void gradescope(Report report) throws IOException {
    List<String> problems =
        problems(
            "DERIVED-gradescope-results.schema.json",
            SpecificationVersion.DRAFT_2020_12,
            new GradescopeFormat().bytes(report, Specimens.SETTING));
    if (report instanceof Report.Graded) {
      assertEquals(List.of(), problems);
    } else {
      // It has no score, on purpose: Gradescope then says that the autograder failed.
      assertFalse(problems.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junit_as_surefire_and_jenkins_read_it(Report report) throws Exception {
    String xml = Documents.text(new JunitFormat().bytes(report, Specimens.SETTING));
    for (String schema : List.of("surefire-test-report.xsd", "jenkins-junit-10.xsd")) {
      validate(schema, xml);
    }
  }

  private static void validate(String schema, String xml) throws SAXException, IOException {
    SchemaFactory.newDefaultInstance()
        .newSchema(SCHEMAS.resolve(schema).toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  /** A schema that accepts anything proves nothing. */
  @Test
  void the_schemas_refuse_what_is_wrong() throws Exception {
    assertEquals("http://www.w3.org/2001/XMLSchema", XMLConstants.W3C_XML_SCHEMA_NS_URI);
    assertThrows(
        SAXException.class,
        () -> validate("surefire-test-report.xsd", "<testsuite name=\"x\" tests=\"1\"/>"));
    byte[] wrong =
        "{\"version\": \"2.1.0\", \"runs\": [{}]}"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertFalse(problems("sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_4, wrong).isEmpty());
    assertFalse(
        problems("classroom50-result-v1.schema.json", SpecificationVersion.DRAFT_2020_12, wrong)
            .isEmpty());
  }
}
