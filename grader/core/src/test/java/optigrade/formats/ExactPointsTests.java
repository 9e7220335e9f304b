package optigrade.formats;

import static optigrade.formats.Documents.json;
import static optigrade.formats.Documents.lastLine;
import static optigrade.formats.Documents.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import optigrade.model.Language;
import optigrade.report.Report;
import optigrade.report.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Points are the report's, to the last digit, however a system counts. */
class ExactPointsTests {

  private static JsonNode written(ReportFormat format, Report report) {
    return json(format.bytes(report, Specimens.SETTING));
  }

  private static BigDecimal exact(JsonNode node) {
    return new BigDecimal(node.toString());
  }

  /** A deduction of a quarter is taken off, where there is as much. */
  @ParameterizedTest
  @CsvSource({
    "7.5, 15, 10, 7.25, 0.29",
    "90.25, 91.2, 8.8, 90, 0.9",
    "2, 2, 1, 1.75, 0.5833333333333333",
    "0, 15, 10, 0, 0",
    "0, 0, 10, 0, 0",
    "10.35, 15.5, 0, 10.1, 0.6516129032258065"
  })
  void a_score_is_the_same_in_points_in_shares_and_in_hundredths(
      String first, String open, String hidden, String earned, String share) {
    Report.Graded report = Specimens.worth(first, open, hidden);
    assertEquals(earned, written(new LtiAgsFormat(), report).get("scoreGiven").toString());
    for (ReportFormat format : List.of(new PrairieLearnFormat(), new XqueueFormat())) {
      assertEquals(share, written(format, report).get("score").toString());
    }
    assertEquals(share, written(new CoderunnerFormat(), report).get("fraction").toString());
    assertEquals(share, written(new SubmittyFormat(), report).at("/data/score").toString());
    assertEquals(
        new BigDecimal(earned).movePointRight(2).intValueExact(),
        written(new Classroom50Format(), report).get("score").intValue());
    assertEquals(
        "Grade :=>> " + earned, lastLine(new VplFormat().bytes(report, Specimens.SETTING)));
  }

  @ParameterizedTest
  @CsvSource({"7.5, 15, 10, 7.25", "2, 2, 1, 1.75", "0, 15, 10, 0", "10.35, 15.5, 0, 10.1"})
  void what_a_system_adds_up_itself_comes_to_the_score(
      String first, String open, String hidden, String earned) {
    Report.Graded report = Specimens.worth(first, open, hidden);
    JsonNode classroom =
        Documents.base64(new ClassroomFormat().bytes(report, Specimens.SETTING)).get("tests");
    JsonNode autolab =
        json(
            lastLine(new AutolabFormat().bytes(report, Specimens.SETTING))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(earned, sum(written(new GradescopeFormat(), report).get("tests"), "score"));
    assertEquals(earned, sum(classroom, "score"));
    assertEquals(earned, sum(autolab.get("scores"), ""));
  }

  private static String sum(JsonNode nodes, String key) {
    return Points.text(
        StreamSupport.stream(nodes.spliterator(), false)
            .map(it -> exact(key.isEmpty() ? it : it.get(key)))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Test
  void a_rubric_in_which_nothing_can_be_earned_divides_by_nothing() {
    Report.Graded report = Specimens.worth("0", "0", "0");
    for (ReportFormat format : Formats.all().ofReports()) {
      assertTrue(format.bytes(report, Specimens.SETTING).length > 0, format.name());
    }
    assertEquals("1", written(new PrairieLearnFormat(), report).get("score").toString());
    assertEquals("1", written(new LtiAgsFormat(), report).get("scoreMaximum").toString());
  }

  @Test
  void what_is_worth_nothing_says_so_in_the_place_of_its_points() {
    Report.Graded report = Specimens.worth("0", "0", "10");
    for (ReportFormat format : Formats.all().ofReports()) {
      String text = text(format.bytes(report, Specimens.SETTING));
      assertFalse(text.matches("(?s).*\\b0/0\\b.*"), text);
    }
    String vpl = text(new VplFormat().bytes(report, Specimens.VIETNAMESE));
    assertTrue(vpl.contains("\n-momentum.sgd_momentum (không tính điểm)\n"), vpl);
    String table =
        text(
            new MoodleCsvFormat()
                .bytes(
                    new Summary(report.rubric(), report.grader(), List.of(Summary.Line.of(report))),
                    Specimens.SETTING));
    assertTrue(table.contains("\"momentum.sgd_momentum no points (set by a teacher); "), table);
  }

  @Test
  void what_is_worth_nothing_has_no_most_that_a_reader_would_refuse() {
    for (JsonNode test :
        written(new GradescopeFormat(), Specimens.worth("0.5", "15", "0")).get("tests")) {
      assertFalse(test.has("max_score") && exact(test.get("max_score")).signum() <= 0, "" + test);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 2.9",
    "1, 10, 3.61",
    "-1, 1, -0.42",
    "0, 100, 29",
    "10, 10, 7.25",
    "5, nonsense, 7.25"
  })
  void vpl_counts_in_the_range_of_its_activity(String least, String most, String grade) {
    Setting setting =
        new Setting(
            Language.EN,
            Specimens.SETTING.time(),
            Map.of("VPL_GRADEMIN", least, "VPL_GRADEMAX", most));
    assertEquals(
        "Grade :=>> " + grade, lastLine(new VplFormat().bytes(Specimens.plain(), setting)));
  }

  @Test
  void full_marks_are_full_marks_everywhere() {
    Report.Graded full = Specimens.full();
    assertEquals("1", written(new PrairieLearnFormat(), full).get("score").toString());
    assertEquals("true", written(new XqueueFormat(), full).get("correct").toString());
    assertTrue(text(new JunitFormat().bytes(full, Specimens.SETTING)).contains("failures=\"0\""));
  }
}
