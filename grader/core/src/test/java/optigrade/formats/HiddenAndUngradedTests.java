package optigrade.formats;

import static optigrade.formats.Documents.json;
import static optigrade.formats.Documents.table;
import static optigrade.formats.Documents.text;
import static optigrade.formats.Documents.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import optigrade.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What students must not see, and what must never look like a zero. */
class HiddenAndUngradedTests {

  /** These go to the instructor, who may see flags and all findings. */
  private static final Set<String> FOR_INSTRUCTORS = Set.of("json", "csv");

  static List<Format> all() {
    return Formats.all().chosen();
  }

  static List<ReportFormat> ofReports() {
    return Formats.all().ofReports();
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothing_of_a_hidden_criterion_is_shown_but_its_points(Format format) {
    String shown = readable(format, FormatsTests.bytes(format, "It differs.", Specimens.SETTING));
    assertFalse(shown.contains("0.987654321"), shown);
    if (!FOR_INSTRUCTORS.contains(format.name())) {
      assertFalse(shown.contains(Specimens.SECRET), shown);
    }
  }

  @ParameterizedTest
  @MethodSource("ofReports")
  void of_a_hidden_criterion_that_a_teacher_decided_on_only_the_points_are_shown(
      ReportFormat format) {
    if (!FOR_INSTRUCTORS.contains(format.name())) {
      Report.Graded report = Specimens.decidedInHiding();
      for (Setting setting : List.of(Specimens.SETTING, Specimens.VIETNAMESE)) {
        String shown = readable(format, format.bytes(report, setting));
        for (String word :
            List.of(Specimens.SECRET, "Adam", "only because", "Chỉ sai", "vì Adam")) {
          assertFalse(shown.contains(word), () -> word + " in " + shown);
        }
        assertFalse(shown.matches("(?s).*(nstead of|thay cho) (3\\.5|0).*"), shown);
      }
    }
  }

  /** An open part that calls a hidden one sees what becomes of it. */
  @ParameterizedTest
  @MethodSource("ofReports")
  void what_an_open_check_saw_of_a_hidden_part_is_not_told(ReportFormat format) {
    for (String said :
        List.of(
            "`sgd`, which `train_p1` calls, threw BURST-7.", "It rests on sgd, which BURST-7.")) {
      Report.Graded report = Specimens.openlySaid(said);
      String shown = readable(format, format.bytes(report, Specimens.SETTING));
      assertFalse(shown.contains("BURST-7"), shown);
      if (Set.of("json", "vpl", "gradescope", "html", "junit").contains(format.name())) {
        assertTrue(shown.contains("because of a part that is not shown here."), shown);
      }
    }
  }

  @Test
  void a_student_whose_archive_can_not_be_opened_is_told_to_pack_it_anew() {
    Report.NotGraded other = Specimens.notGraded("Install bubblewrap.");
    Report.NotGraded unopened =
        new Report.NotGraded(
            other.submission(),
            other.rubric(),
            new Report.Fault("unopened", "lan.rar"),
            other.compilation(),
            other.flags(),
            other.isolation(),
            other.grader());
    assertTrue(
        text(new VplFormat().bytes(unopened, Specimens.SETTING))
            .contains("pack it as an ordinary zip"));
    assertTrue(
        text(new GradescopeFormat().bytes(unopened, Specimens.VIETNAMESE))
            .contains("nén lại thành tệp zip"));
    assertFalse(text(new VplFormat().bytes(other, Specimens.SETTING)).contains("zip"));
  }

  @Test
  void a_name_that_only_holds_a_hidden_one_s_name_is_told() {
    Report.Graded report = Specimens.openlySaid("sgd_momentum threw BURST-7.");
    assertTrue(text(new VplFormat().bytes(report, Specimens.SETTING)).contains("BURST-7"));
  }

  private static String readable(Format format, byte[] bytes) {
    return format.name().equals("classroom") ? Documents.base64(bytes).toString() : text(bytes);
  }

  @ParameterizedTest
  @MethodSource("ofReports")
  void what_could_not_be_graded_says_so(ReportFormat format) {
    byte[] bytes =
        format.bytes(Specimens.notGraded("An", "Install bubblewrap."), Specimens.SETTING);
    if (!format.name().equals("json")) {
      assertFalse(readable(format, bytes).contains("bubblewrap"), text(bytes));
    }
    if (!Set.of("autolab", "classroom50").contains(format.name())) {
      assertTrue(readable(format, bytes).contains("no-jail"), text(bytes));
    }
    byte[] vietnamese =
        format.bytes(Specimens.notGraded("An", "Install bubblewrap."), Specimens.VIETNAMESE);
    if (!Set.of("json", "classroom50").contains(format.name())) {
      assertTrue(
          readable(format, vietnamese).matches("(?s).*[Cc]hưa (được )?chấm.*"), text(vietnamese));
    }
  }

  private static JsonNode ungraded(ReportFormat format) {
    return json(format.bytes(Specimens.notGraded("x"), Specimens.SETTING));
  }

  /** A system that can't be told is not given a score, so that it complains itself. */
  @Test
  void what_could_not_be_graded_is_a_zero_nowhere() {
    JsonNode gradescope = ungraded(new GradescopeFormat());
    assertFalse(gradescope.has("score") || !gradescope.get("tests").isEmpty());
    JsonNode prairielearn = ungraded(new PrairieLearnFormat());
    assertFalse(prairielearn.get("gradable").booleanValue() || prairielearn.has("score"));
    assertEquals(1, prairielearn.get("format_errors").size());
    assertFalse(ungraded(new CoderunnerFormat()).has("fraction"));
    assertEquals("failure", ungraded(new SubmittyFormat()).get("status").asString());
    JsonNode xqueue = ungraded(new XqueueFormat());
    assertFalse(xqueue.has("score") || xqueue.has("correct"));
    JsonNode lti = ungraded(new LtiAgsFormat());
    assertEquals("Failed", lti.get("gradingProgress").asString());
    assertFalse(lti.has("scoreGiven"));
    JsonNode classroom50 = ungraded(new Classroom50Format());
    assertEquals(0, classroom50.get("max-score").intValue());
    JsonNode sarif = ungraded(new SarifFormat());
    assertFalse(sarif.at("/runs/0/invocations/0/executionSuccessful").booleanValue());
  }

  @Test
  void where_lines_are_read_it_is_no_zero_either() {
    String vpl = text(new VplFormat().bytes(Specimens.notGraded("x"), Specimens.SETTING));
    assertFalse(vpl.contains(":=>>"), vpl);
    String scores =
        Documents.lastLine(new AutolabFormat().bytes(Specimens.notGraded("x"), Specimens.SETTING));
    assertEquals(
        "{\"scores\":{\"momentum.sgd_momentum\":null,\"gd.sgd\":null,\"deductions\":null}}",
        scores);
    JsonNode classroom =
        Documents.base64(new ClassroomFormat().bytes(Specimens.notGraded("x"), Specimens.SETTING));
    assertEquals("error", classroom.get("status").asString());
    var junit = xml(text(new JunitFormat().bytes(Specimens.notGraded("x"), Specimens.SETTING)));
    assertEquals("1", junit.getAttribute("errors"));
    assertEquals("0", junit.getAttribute("failures"));
  }

  @Test
  void a_table_for_import_has_no_line_for_it_nor_for_nobody() {
    for (ClassFormat format : List.of(new CanvasCsvFormat(), new MoodleCsvFormat())) {
      byte[] bytes = format.bytes(Specimens.summary("An"), Specimens.SETTING);
      assertEquals(3, table(bytes).size(), text(bytes));
      assertFalse(text(bytes).contains("not-done") || text(bytes).contains("zz-unknown"));
      assertEquals(List.of("not-done", "zz-unknown"), format.leftOut(Specimens.summary("An")));
    }
  }

  /** Whose key is not what it was is not found by the system, so somebody must know. */
  @Test
  void a_table_for_import_names_the_keys_that_it_had_to_change() {
    assertEquals(
        List.of("an-nguyen: '=1+1"), new CanvasCsvFormat().rewritten(Specimens.summary("=1+1")));
    assertEquals(
        List.of("an-nguyen: '=1+1", "an-nguyen: '=1+1"),
        new MoodleCsvFormat().rewritten(Specimens.summary("=1+1")));
    for (ClassFormat format : List.of(new CanvasCsvFormat(), new MoodleCsvFormat())) {
      assertEquals(List.of(), format.rewritten(Specimens.summary("Nguyễn Văn An")));
    }
  }
}
