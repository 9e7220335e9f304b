package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryJsonTests {

  static byte[] ofAClass() {
    return SummaryJson.bytes(summary(lines()));
  }

  private static List<Summary.Line> lines() {
    return List.of(
        Summary.Line.of(Samples.graded("b", "x")),
        Summary.Line.of(Samples.notGraded("c")),
        Summary.Line.of(Samples.graded("a", "x")));
  }

  private static Summary summary(List<Summary.Line> lines) {
    return new Summary(Samples.rubric(), Samples.GRADER, lines);
  }

  private static JsonNode tree(byte[] bytes) {
    assertEquals(List.of(), Schemas.summaryProblems(bytes));
    return JsonMapper.builder().build().readTree(bytes);
  }

  @Test
  void it_counts_what_was_graded_and_names_what_was_not_and_why() {
    JsonNode tree = tree(ofAClass());
    assertEquals("{\"total\":3,\"graded\":2,\"not-graded\":1}", tree.get("submissions").toString());
    assertEquals(
        "[{\"id\":\"c\",\"code\":\"no-jail\",\"message\":\"Install bubblewrap.\"}]",
        tree.get("not-graded").toString());
  }

  @Test
  void it_has_mean_and_distribution_of_every_criterion() {
    JsonNode tree = tree(ofAClass());
    assertEquals("11.25", tree.at("/score/mean").toString());
    assertEquals("gd.sgd", tree.at("/criteria/1/id").stringValue());
    assertEquals("5.75", tree.at("/criteria/1/mean").toString());
    assertEquals("2", tree.at("/criteria/1/statuses/partial").toString());
    assertEquals("[{\"earned\":5.75,\"count\":2}]", tree.at("/criteria/1/distribution").toString());
  }

  @Test
  void it_tells_for_every_mistake_how_many_made_it_where_and_who() {
    assertEquals(
        "{\"id\":\"momentum.ascent\",\"count\":2,"
            + "\"criteria\":[{\"id\":\"momentum.sgd_momentum\",\"count\":2}],"
            + "\"submissions\":[\"a\",\"b\"]}",
        tree(ofAClass()).at("/findings/1").toString());
  }

  @Test
  void the_order_of_grading_leaves_no_trace() {
    List<Summary.Line> lines = new ArrayList<>(lines());
    lines.add(Summary.Line.of(Samples.notGraded("d")));
    byte[] forwards = SummaryJson.bytes(summary(lines));
    Collections.reverse(lines);
    assertArrayEquals(forwards, SummaryJson.bytes(summary(lines)));
  }

  @Test
  void a_class_of_which_nothing_could_be_graded_has_no_figures() {
    JsonNode tree = tree(SummaryJson.bytes(summary(List.of(lines().get(1)))));
    assertFalse(tree.has("score"));
    assertEquals(0, tree.get("criteria").size());
    tree(SummaryJson.bytes(summary(List.of())));
  }
}
