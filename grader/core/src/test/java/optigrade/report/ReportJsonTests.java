package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.model.Bindings;
import optigrade.model.Outcomes;
import optigrade.model.Value;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Sentence;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static String json(Report report) {
    byte[] bytes = ReportJson.bytes(report);
    assertEquals(List.of(), Schemas.reportProblems(bytes));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static JsonNode tree(Report report) {
    return MAPPER.readTree(json(report));
  }

  @Test
  void the_keys_stand_in_the_order_of_the_contract() {
    assertEquals(
        List.of(
            "schema",
            "submission",
            "rubric",
            "verdict",
            "score",
            "compilation",
            "criteria",
            "findings",
            "trajectories",
            "flags",
            "isolation",
            "grader"),
        List.copyOf(tree(Samples.graded()).propertyNames()));
    assertEquals(
        List.of("id", "earned", "possible", "status", "visibility", "checks", "findings"),
        List.copyOf(tree(Samples.graded()).at("/criteria/0").propertyNames()));
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertArrayEquals(ReportJson.bytes(Samples.graded()), ReportJson.bytes(Samples.graded()));
  }

  @Test
  void what_was_not_graded_has_a_fault_and_no_score() {
    JsonNode tree = tree(Samples.notGraded("b"));
    assertEquals("not-graded", tree.at("/verdict").stringValue());
    assertEquals("no-jail", tree.at("/fault/code").stringValue());
    assertFalse(tree.has("score"));
    assertEquals(0, tree.get("criteria").size());
    Report.NotGraded it = Samples.notGraded("b");
    json(
        new Report.NotGraded(
            it.submission(),
            it.rubric(),
            it.fault(),
            Optional.empty(),
            it.flags(),
            it.isolation(),
            it.grader()));
  }

  @Test
  void points_and_weights_are_plain_decimals_in_one_form() {
    String json = json(Samples.graded());
    assertTrue(json.contains("\"earned\" : 11.25,"), json);
    assertTrue(json.contains("\"possible\" : 15,"));
    assertTrue(json.contains("\"possible\" : 10,"));
    assertTrue(json.contains("\"points\" : 2,"));
    assertTrue(json.contains("\"weight\" : 0.25"));
  }

  @Test
  void numbers_are_the_shortest_that_come_back_and_what_is_not_finite_is_a_word() {
    JsonNode check = tree(Samples.graded()).at("/criteria/0/checks/1");
    assertEquals("[0.30000000000000004,1.0E-7]", check.get("expected").toString());
    assertEquals("[\"NaN\",\"-Infinity\"]", check.get("actual").toString());
    assertEquals("{\"W\":[1.0,2.0],\"lr\":0.1}", check.get("inputs").toString());
  }

  @Test
  void doubles_that_older_jdks_write_too_long_are_short_as_well() {
    byte[] written =
        Printed.of(
            Numbers.of(Value.of(Double.parseDouble("8.41E21"), 2e-3, -0.0, Double.MIN_VALUE), 9));
    assertEquals(
        "[ 8.41E21, 0.002, -0.0, 4.9E-324 ]\n", new String(written, StandardCharsets.UTF_8));
  }

  @Test
  void a_passed_check_keeps_its_numbers_to_itself() {
    JsonNode checks = tree(Samples.graded()).at("/criteria/0/checks");
    assertFalse(checks.get(0).has("expected"));
    assertTrue(checks.get(1).has("expected"));
    assertEquals("carried", checks.get(2).get("status").stringValue());
    assertEquals("timed-out", checks.get(3).get("status").stringValue());
  }

  @Test
  void a_hidden_criterion_shows_its_points_and_nothing_that_tells_what_it_expects() {
    JsonNode tree = tree(Samples.graded());
    JsonNode hidden = tree.at("/criteria/1");
    assertEquals("hidden", hidden.get("visibility").stringValue());
    assertEquals(5.75, hidden.get("earned").doubleValue());
    assertEquals(
        List.of("id", "status", "weight"), List.copyOf(hidden.at("/checks/0").propertyNames()));
    assertEquals(
        List.of("adam", "momentum"), List.copyOf(tree.get("trajectories").propertyNames()));
    assertFalse(tree.toString().contains("hidden-number-42"));
  }

  @Test
  void remarks_of_intake_binding_and_checks_come_as_flags() {
    List<String> ids = new ArrayList<>();
    tree(Samples.graded()).get("flags").forEach(flag -> ids.add(flag.get("id").stringValue()));
    assertEquals(List.of("reads-files", "handed-in", "binding", "dimensions"), ids);
  }

  @Test
  void hostile_text_arrives_visible_bounded_and_as_valid_utf_8() {
    String hostile =
        "\u001b[2J \u202Eevil\u2066 \uD800 \uDFFF \u0000\u0007\u009b\u2028 \uFEFF Vi\u1EC7t \uD83D\uDE00 \uFFFF"
            + "x".repeat(10_000_000);
    Report.Graded report = Samples.graded(hostile, hostile);
    byte[] bytes = ReportJson.bytes(report);
    assertTrue(bytes.length < 100_000, () -> bytes.length + " bytes");
    assertEquals(List.of(), Schemas.reportProblems(bytes));
    String id = MAPPER.readTree(bytes).at("/submission/id").stringValue();
    assertTrue(
        id.startsWith(
            "\\u001b[2J \\u202eevil\\u2066 \\ud800 \\udfff \\u0000\\u0007\\u009b\\u2028 \\ufeff"
                + " Vi\u1EC7t \uD83D\uDE00 \\uffffxxx"),
        id);
    assertTrue(id.endsWith("… [+9996032]"), id.substring(id.length() - 30));
    String read = new String(bytes, StandardCharsets.UTF_8);
    assertArrayEquals(bytes, read.getBytes(StandardCharsets.UTF_8));
    assertTrue(read.chars().allMatch(c -> c == '\n' || (c >= 32 && c != 127 && c != 0x202E)));
  }

  @Test
  void a_huge_result_and_thousands_of_problems_are_told_by_their_beginning() {
    Report.Graded it = Samples.graded();
    double[] many = new double[1_000_000];
    Compilation.Problem problem =
        new Compilation.Problem("A.java", 1, 1, new Sentence("}", "}"), Optional.empty());
    Compilation compilation =
        new Compilation(
            Compilation.Status.FAILED,
            java.util.Collections.nCopies(5000, problem),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Value deep = Value.of(1);
    for (int i = 0; i < 10_000; i++) {
      deep = new Value.Sequence(List.of(deep));
    }
    Outcomes outcomes =
        new Outcomes(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            java.util.Map.of(
                "momentum",
                new Outcomes.Trajectory(List.of(), Optional.of(Value.of(many))),
                "adam",
                new Outcomes.Trajectory(List.of(), Optional.of(deep))),
            List.of(),
            List.of());
    Report.Graded huge =
        new Report.Graded(
            it.submission(),
            it.rubric(),
            compilation,
            new Bindings.Told(java.util.Map.of(), List.of()),
            outcomes,
            it.findings(),
            it.score(),
            it.flags(),
            it.isolation(),
            it.grader());
    JsonNode tree = tree(huge);
    assertEquals(101, tree.at("/compilation/problems").size());
    assertEquals(
        "... and 4900 more from here on",
        tree.at("/compilation/problems/100/message/en").stringValue());
    assertEquals(2001, tree.at("/trajectories/momentum/actual").size());
    assertEquals(998_000, tree.at("/trajectories/momentum/actual/2000/omitted").intValue());
  }
}
