package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema that accepts anything proves nothing: every way to spoil a report must be refused. */
class SchemaTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Keys that may be missing. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "/submission/student/name",
          "/submission/student/id",
          "/submission/student/email",
          "/method",
          "/location",
          "/checks/message",
          "/checks/inputs",
          "/checks/expected",
          "/checks/actual",
          "/checks/tolerance",
          "/trajectories/momentum",
          "/trajectories/momentum/actual",
          "/trajectories/adam",
          "/inputs/W",
          "/inputs/lr");

  /** Maps from names that the schema can't know. */
  private static final Set<String> MAPS = Set.of("/trajectories", "/inputs");

  @Test
  void every_key_taken_out_of_a_report_is_missed() {
    byte[] report = ReportJson.bytes(Samples.graded());
    List<String> accepted = new ArrayList<>();
    for (String path : objects(MAPPER.readTree(report), "")) {
      JsonNode at = MAPPER.readTree(report).at(path);
      for (String key : List.copyOf(at.propertyNames())) {
        JsonNode spoilt = MAPPER.readTree(report);
        ((ObjectNode) spoilt.at(path)).remove(key);
        String place = (path + "/" + key).replaceAll("/[0-9]+", "");
        boolean refused = !problems(spoilt, Schemas::reportProblems).isEmpty();
        if (refused == OPTIONAL.stream().anyMatch(place::endsWith)) {
          accepted.add(path + "/" + key);
        }
      }
    }
    assertEquals(List.of(), accepted);
  }

  @Test
  void every_key_that_a_report_does_not_know_is_refused() {
    addsARefusedKeyEverywhere(ReportJson.bytes(Samples.graded()), Schemas::reportProblems);
    addsARefusedKeyEverywhere(ReportJson.bytes(Samples.notGraded("b")), Schemas::reportProblems);
  }

  @Test
  void every_key_that_a_summary_does_not_know_is_refused() {
    addsARefusedKeyEverywhere(SummaryJsonTests.ofAClass(), Schemas::summaryProblems);
  }

  @Test
  void every_value_of_another_type_is_refused() {
    byte[] report = ReportJson.bytes(Samples.graded());
    List<String> accepted = new ArrayList<>();
    for (String path : objects(MAPPER.readTree(report), "")) {
      for (Map.Entry<String, JsonNode> entry : MAPPER.readTree(report).at(path).properties()) {
        JsonNode spoilt = MAPPER.readTree(report);
        ((ObjectNode) spoilt.at(path)).put(entry.getKey(), true);
        boolean truthIsFine = entry.getValue().isBoolean();
        if (!truthIsFine && problems(spoilt, Schemas::reportProblems).isEmpty()) {
          accepted.add(path + "/" + entry.getKey());
        }
      }
    }
    assertEquals(List.of(), accepted);
  }

  @Test
  void a_graded_report_with_a_fault_and_a_fault_with_a_score_are_refused() {
    assertRefused(
        Samples.graded(), tree -> tree.putObject("fault").put("code", "x").put("message", ""));
    assertRefused(Samples.graded(), tree -> tree.put("verdict", "not-graded"));
    assertRefused(Samples.notGraded("b"), tree -> tree.put("verdict", "graded"));
    assertRefused(
        Samples.notGraded("b"),
        tree ->
            tree.set("score", MAPPER.readTree(ReportJson.bytes(Samples.graded())).get("score")));
    assertRefused(Samples.graded(), tree -> tree.put("schema", "optigrade-report/2"));
  }

  @Test
  void a_hidden_criterion_that_shows_its_numbers_is_refused() {
    for (String key : List.of("inputs", "expected", "actual", "tolerance", "message")) {
      JsonNode tree = MAPPER.readTree(ReportJson.bytes(Samples.graded()));
      JsonNode shown = tree.at("/criteria/0/checks/1/" + key);
      assertTrue(!shown.isMissingNode(), key);
      ((ObjectNode) tree.at("/criteria/1/checks/0")).set(key, shown);
      assertTrue(!problems(tree, Schemas::reportProblems).isEmpty(), key);
    }
  }

  private static void assertRefused(Report report, java.util.function.Consumer<ObjectNode> spoil) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(ReportJson.bytes(report));
    spoil.accept(tree);
    assertTrue(!problems(tree, Schemas::reportProblems).isEmpty(), tree::toString);
  }

  private static void addsARefusedKeyEverywhere(
      byte[] json, Function<byte[], List<String>> validator) {
    assertEquals(List.of(), validator.apply(json));
    List<String> accepted = new ArrayList<>();
    for (String path : objects(MAPPER.readTree(json), "")) {
      JsonNode spoilt = MAPPER.readTree(json);
      ((ObjectNode) spoilt.at(path)).put("surprise", 1);
      boolean map = MAPS.stream().anyMatch(path.replaceAll("/[0-9]+", "")::endsWith);
      if (problems(spoilt, validator).isEmpty() && !(map && path.endsWith("inputs"))) {
        accepted.add(path);
      }
    }
    assertEquals(List.of(), accepted);
  }

  private static List<String> problems(JsonNode tree, Function<byte[], List<String>> validator) {
    return validator.apply(MAPPER.writeValueAsBytes(tree));
  }

  /** The paths of all objects. */
  private static List<String> objects(JsonNode node, String path) {
    List<String> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      found.add(path);
      object
          .properties()
          .forEach(it -> found.addAll(objects(it.getValue(), path + "/" + it.getKey())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        found.addAll(objects(array.get(i), path + "/" + i));
      }
    }
    return found;
  }
}
