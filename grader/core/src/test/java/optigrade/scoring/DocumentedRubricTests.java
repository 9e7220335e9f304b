package optigrade.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The docs' examples, the schema for editors and the loader say the same of a rubric. */
class DocumentedRubricTests {

  private static final Path ROOT = Path.of("..", "..");
  private static final String SOUND = new String(Rubrics.builtInContent(), UTF_8);
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

  @Test
  void every_example_of_the_docs_can_be_put_into_the_course_s_rubric() throws IOException {
    String docs = Files.readString(ROOT.resolve("docs").resolve("rubric.md"));
    List<String> examples = EXAMPLE.matcher(docs).results().map(it -> it.group(1)).toList();
    assertEquals(8, examples.size());
    for (String example : examples) {
      assertInstanceOf(RubricResult.Sound.class, parse("docs.yaml", with(example)), example);
    }
  }

  /** The course's rubric with an example's keys in place of its own. */
  private static String with(String example) {
    String rubric = SOUND;
    for (String key : YAMLMapper.builder().build().readTree(example).propertyNames()) {
      Pattern own = Pattern.compile("(?m)^" + key + ":.*\n(^[ #].*\n|^\n)*");
      assertTrue(own.matcher(rubric).find() || key.equals("late"), key);
      rubric = own.matcher(rubric).replaceFirst("");
    }
    return rubric + "\n" + example;
  }

  @Test
  void the_schema_for_editors_knows_what_lateness_may_cost() throws IOException {
    for (String sound : List.of("{per-day: 5}", "{per-day: 7.5%, cap: 50 %, grace: 2h}")) {
      assertEquals(List.of(), schemaProblems(withLate(sound)), sound);
      assertInstanceOf(RubricResult.Sound.class, parse("r.yaml", SOUND + "late: " + sound + "\n"));
    }
    for (String wrong :
        List.of("{}", "{per-day: -1}", "{per-day: a lot}", "{per-day: 1, caps: 2}")) {
      assertTrue(!schemaProblems(withLate(wrong)).isEmpty(), wrong);
      assertInstanceOf(
          RubricResult.Unsound.class, parse("r.yaml", SOUND + "late: " + wrong + "\n"));
    }
  }

  private static ObjectNode withLate(String yaml) {
    ObjectNode rubric = tree();
    rubric.set("late", YAMLMapper.builder().build().readTree(yaml));
    return rubric;
  }

  @Test
  void every_key_of_a_rubric_is_in_the_docs() throws IOException {
    String docs = Files.readString(ROOT.resolve("docs").resolve("rubric.md"));
    for (String key : YAMLMapper.builder().build().readTree(SOUND).propertyNames()) {
      assertTrue(docs.contains("`" + key + "`") || docs.contains("\n" + key + ":"), key);
    }
  }

  @Test
  void the_same_rubric_in_json_gives_the_same_marks() {
    String json = JsonMapper.builder().build().writeValueAsString(tree());
    RubricResult result = parse("rubric.JSON", json);
    RubricResult.Sound sound = assertInstanceOf(RubricResult.Sound.class, result, result::toString);
    assertEquals(TheCourse.rubric().criteria(), sound.rubric().criteria());
    assertEquals(TheCourse.rubric().weights(), sound.rubric().weights());
    assertEquals(TheCourse.rubric().limits(), sound.rubric().limits());
  }

  @Test
  void a_problem_in_json_is_told_with_its_place() {
    RubricResult result = parse("rubric.json", "{\n  \"id\": \"x\",\n  \"carri\": 1\n}");
    RubricResult.Unsound unsound = assertInstanceOf(RubricResult.Unsound.class, result);
    assertTrue(
        unsound.problems().stream().anyMatch(it -> it.where().equals("rubric.json:3:3")),
        unsound::toString);
  }

  @Test
  void the_schema_for_editors_accepts_the_course_s_rubric() throws IOException {
    assertEquals(List.of(), schemaProblems(tree()));
  }

  @Test
  void the_schema_for_editors_refuses_what_the_loader_refuses() throws IOException {
    for (String key : List.copyOf(tree().propertyNames())) {
      ObjectNode without = tree();
      without.remove(key);
      assertEquals(key.equals("possible"), schemaProblems(without).isEmpty(), key);
      ObjectNode misspelt = tree();
      misspelt.set(key + "x", misspelt.remove(key));
      assertTrue(!schemaProblems(misspelt).isEmpty(), key);
      ObjectNode otherType = tree().put(key, true);
      assertTrue(!schemaProblems(otherType).isEmpty(), key);
    }
    assertTrue(!schemaProblems(tree().put("carry", 1.5)).isEmpty());
  }

  @Test
  void the_schema_for_editors_knows_the_groups_and_variants_that_are_checked() throws IOException {
    JsonNode schema = JsonMapper.builder().build().readTree(schemaText());
    assertEquals(
        TheCourse.known().everyGroup(),
        new java.util.TreeSet<>(schema.at("/properties/weights/properties").propertyNames()));
    java.util.Set<String> variants = new java.util.TreeSet<>();
    schema
        .at("/properties/accepted-variants/items/enum")
        .forEach(it -> variants.add(it.stringValue()));
    assertEquals(TheCourse.known().everyVariant(), variants);
  }

  private static ObjectNode tree() {
    return (ObjectNode) YAMLMapper.builder().build().readTree(SOUND);
  }

  private static RubricResult parse(String file, String content) {
    return Rubrics.parse(file, content.getBytes(UTF_8), TheCourse.known());
  }

  private static String schemaText() throws IOException {
    return Files.readString(ROOT.resolve("rubrics").resolve("rubric.schema.json"));
  }

  private static List<String> schemaProblems(JsonNode rubric) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);
    return schema.validate(rubric).stream().map(Object::toString).toList();
  }
}
