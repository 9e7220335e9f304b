package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import optigrade.model.Attendance;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.pages.ClassPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The page and the table of grades of a whole class. */
class ClassFilesTests {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private static Summary.Line marked(String id, String name, String points) {
    return new Summary.Marked(
        id,
        new Submission.Student(Optional.of(name), Optional.of("42"), Optional.empty()),
        new BigDecimal(points),
        Map.of(
            "momentum.sgd_momentum",
            new Summary.Result(new BigDecimal(points), Score.Status.CARRIED, false),
            "gd.sgd",
            new Summary.Result(BigDecimal.ZERO, Score.Status.NONE, false)),
        List.of(),
        Map.of("momentum.ascent", Set.of("momentum.sgd_momentum")));
  }

  private static Summary.Line unmarked(String id, String reason) {
    return new Summary.Unmarked(
        id, Submission.Student.unknown(), new Report.Fault("no-jail", reason));
  }

  private static List<Summary.Line> lines(String words) {
    return List.of(
        marked("b " + words, words, "12.5"), unmarked("c", words), marked("a", "An", "0"));
  }

  private static String page(List<Summary.Line> lines, Language language) {
    Summary summary = new Summary(Samples.rubric(), Samples.GRADER, lines);
    return new String(
        ClassPage.bytes(
            summary, id -> new Text("What " + id + " is", "Lỗi " + id), "report.json", language),
        StandardCharsets.UTF_8);
  }

  private static String csv(List<Summary.Line> lines) {
    Summary summary = new Summary(Samples.rubric(), Samples.GRADER, lines);
    return new String(GradesCsv.bytes(summary), StandardCharsets.UTF_8);
  }

  /** Every tag with its attributes' names, in order. */
  private static List<String> skeleton(String page) {
    return TAG.matcher(page.replaceAll("(?s)<(style|script)>.*?</\\1>", ""))
        .results()
        .map(MatchResult::group)
        .map(tag -> tag.replaceAll("\"[^\"]*\"", "\"\""))
        .toList();
  }

  @Test
  void the_page_shows_figures_mistakes_and_who_made_them() {
    String page = page(lines("Bình"), Language.EN);
    assertTrue(page.contains("<strong>2</strong> of <strong>3</strong> hand-ins graded"), page);
    assertTrue(page.contains("<dt>mean</dt><dd>6.25</dd>"), page);
    assertTrue(page.contains("What momentum.ascent is <code>momentum.ascent</code>"), page);
    assertTrue(page.contains("<a href=\"./b%20B%C3%ACnh/report.json\">b Bình</a>"), page);
    assertTrue(page.contains("<code>no-jail</code> Bình"), page);
    assertTrue(page.contains("<span class=\"carried\">2 error carried forward</span>"), page);
  }

  @Test
  void what_counts_for_nothing_has_no_mean() {
    Summary summary = new Summary(Samples.rubric(), Samples.GRADER, lines("Bình"));
    String page = page(lines("Bình"), Language.EN);
    assertTrue(page.contains(">6.25 / 15</td>"), page);
    Rubric.Criterion first = summary.rubric().criteria().get(0);
    Rubric nothing =
        Samples.rubric(
            new Rubric.Criterion(first.id(), BigDecimal.ZERO, first.visibility(), first.title()));
    String shown =
        new String(
            ClassPage.bytes(
                new Summary(nothing, Samples.GRADER, lines("Bình")),
                Text::same,
                "report.json",
                Language.VI),
            StandardCharsets.UTF_8);
    assertTrue(shown.contains(">không tính điểm</td>"), shown);
    assertFalse(shown.contains(" / 0<"), shown);
  }

  @Test
  void the_page_speaks_vietnamese_as_well() {
    String page = page(lines("Bình"), Language.VI);
    assertTrue(page.contains("<html lang=\"vi\">"), page);
    assertTrue(page.contains("bài nộp đã chấm"), page);
    assertTrue(page.contains("Lỗi momentum.ascent"), page);
    assertTrue(page.contains("<code>no-jail</code> Chương trình này chỉ được chạy"), page);
    assertFalse(page.contains("hand-ins graded"), page);
  }

  @ParameterizedTest
  @EnumSource
  void the_page_loads_nothing_and_runs_nothing_but_its_own(Language language) {
    String page = page(lines("x"), language);
    assertTrue(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"), page);
    assertFalse(page.matches("(?s).*\\b(src|style|on[a-z]+)=\".*"), page);
    assertFalse(page.contains("http://") || page.contains("https://"), page);
  }

  @ParameterizedTest
  @FieldSource("optigrade.report.HostileWordsTests#WORDS")
  void whatever_students_are_called_the_page_is_built_alike(String words) {
    String page = page(lines(words), Language.EN);
    assertEquals(skeleton(page(lines("x"), Language.EN)), skeleton(page));
    assertFalse(HostileWordsTests.STEERING.matcher(page.replace("\t", "")).find());
  }

  @ParameterizedTest
  @FieldSource("optigrade.report.HostileWordsTests#WORDS")
  void whatever_students_are_called_the_table_has_its_lines_and_no_formula(String words) {
    String csv = csv(lines(words));
    List<String> rows = List.of(csv.split("\r\n", -1));
    assertEquals(5, rows.size(), csv);
    for (String row : rows.subList(1, 4)) {
      assertEquals(11, cells(row).size(), row);
      for (String cell : cells(row)) {
        assertFalse(cell.matches("(?s)\\s*[=+@|%-].*"), cell);
      }
    }
    assertFalse(HostileWordsTests.STEERING.matcher(csv.replaceAll("[\r\ufeff]", "")).find());
  }

  @Test
  void signs_that_begin_a_formula_are_made_words() {
    for (String formula : List.of("=1", "+1", "-1", "@x", "|x", "%x", "  =1", "\t=1", "＝1")) {
      String cell = cells(csv(List.of(marked("a", formula, "1"))).lines().toList().get(1)).get(1);
      assertTrue(cell.startsWith("'"), formula + " became " + cell);
    }
  }

  @Test
  void the_table_has_no_points_for_what_was_not_graded() {
    assertEquals(
        "\ufeffhand-in,name,id,username,email,verdict,points,possible,"
            + "momentum.sgd_momentum,gd.sgd,findings\r\n"
            + "a,An,42,,,graded,0,25,0,0,momentum.ascent\r\n"
            + "\"b \"\"Bo\"\", B\",\"\"\"Bo\"\", B\",42,,,graded,12.5,25,12.5,0,momentum.ascent\r\n"
            + "c,,,,,not-graded,,25,,,no-jail\r\n",
        csv(lines("\"Bo\", B")));
  }

  @Test
  void an_order_that_chance_gave_shows_nowhere() {
    List<Summary.Line> lines = new ArrayList<>(lines("x"));
    String page = page(lines, Language.EN);
    String csv = csv(lines);
    Collections.reverse(lines);
    assertArrayEquals(
        new String[] {page, csv}, new String[] {page(lines, Language.EN), csv(lines)});
  }

  @ParameterizedTest
  @FieldSource("optigrade.report.HostileWordsTests#WORDS")
  void the_page_names_who_is_missing_or_came_twice(String words) {
    String page = rostered(words);
    assertEquals(skeleton(rostered("x")), skeleton(page));
    assertTrue(page.contains("of 3 students on the roster handed in nothing"), page);
  }

  private static String rostered(String words) {
    Submission.Student student =
        new Submission.Student(Optional.of(words), Optional.of("7"), Optional.empty());
    Attendance attendance =
        new Attendance(
            3,
            List.of(student),
            List.of(new Attendance.Claimed(student, List.of("a", words))),
            List.of(words),
            List.of(words),
            List.of(words));
    Summary summary = new Summary(Samples.rubric(), Samples.GRADER, lines("x"), attendance);
    return new String(
        ClassPage.bytes(summary, Text::same, "report.html", Language.EN), StandardCharsets.UTF_8);
  }

  @Test
  void a_class_in_which_nothing_could_be_graded_has_a_page_too() {
    String page = page(List.of(unmarked("c", "No jail.")), Language.EN);
    assertTrue(page.contains("No jail."), page);
    assertFalse(page.contains("histogram\">"), page);
  }

  /** A reader of the table that knows nothing of how it was written. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
