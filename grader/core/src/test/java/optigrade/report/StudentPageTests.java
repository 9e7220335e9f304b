package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.HandedIn;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Place;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.pages.StudentMarkdown;
import optigrade.pages.StudentPage;
import optigrade.workshop.messages.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a student gets to read, as a page and as Markdown. */
class StudentPageTests {

  private static final Compilation CLEAN =
      new Compilation(
          Compilation.Status.CLEAN,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private static String page(Report report) {
    return page(report, Language.EN);
  }

  private static String page(Report report, Language language) {
    return new String(StudentPage.bytes(report, language), StandardCharsets.UTF_8);
  }

  private static String markdown(Report report) {
    return new String(StudentMarkdown.bytes(report, Language.EN), StandardCharsets.UTF_8);
  }

  /** Every tag with its attributes' names, in order. */
  private static List<String> skeleton(String page) {
    return TAG.matcher(page.replaceAll("(?s)<style>.*?</style>", ""))
        .results()
        .map(MatchResult::group)
        .map(tag -> tag.replaceAll("\"[^\"]*\"", "\"\""))
        .toList();
  }

  /** The sample with one criterion's mark and findings, and these sources. */
  private static Report.Graded with(
      Score.Mark mark, List<Finding> findings, List<HandedIn> files, Outcomes outcomes) {
    Report.Graded sample = Samples.graded();
    return new Report.Graded(
        sample.submission().withFiles(files),
        sample.rubric(),
        CLEAN,
        sample.bindings(),
        outcomes,
        findings,
        new Score(mark.earned(), mark.possible(), List.of(), List.of(mark)),
        sample.flags(),
        sample.isolation(),
        sample.grader());
  }

  private static Report.Graded quoting(byte[] source, int line, int column) {
    Text text = Text.same("Look here.");
    Place place = new Place("A.java", line, column);
    Finding finding = new Finding("x.y", "momentum.sgd_momentum", text, text, Optional.of(place));
    return with(
        Samples.graded().score().criteria().get(0),
        List.of(finding),
        List.of(new HandedIn("A.java", source)),
        Samples.graded().outcomes());
  }

  @Test
  void it_shows_the_score_and_what_it_is_made_of() {
    String page = page(Samples.graded());
    assertTrue(page.contains("<strong>11.25</strong> <span>of 25</span>"), page);
    assertTrue(page.contains("<td class=\"number\">7.5 / 15</td>"), page);
    assertTrue(page.contains("<td class=\"number\">−2</td>"), page);
    assertTrue(page.contains("Nguyễn Văn An, 42"), page);
  }

  @Test
  void it_shows_what_was_expected_and_seen_and_given() {
    String page = page(Samples.graded());
    assertTrue(page.contains("<td colspan=\"3\">given W = (1, 2), lr = 0.1</td>"), page);
    assertTrue(page.contains("<td>(0.3, 1e-7)</td><td>(NaN, -Infinity)</td>"), page);
  }

  @Test
  void it_speaks_vietnamese_and_nothing_else() {
    String page = page(Samples.graded(), Language.VI);
    assertTrue(page.contains("<html lang=\"vi\">"), page);
    assertTrue(page.contains("Có khác biệt."), page);
    assertFalse(page.contains("It differs."), page);
    assertFalse(page.contains("expected"), page);
  }

  @ParameterizedTest
  @EnumSource
  void of_what_is_hidden_it_shows_the_points_alone(Language language) {
    for (String shown :
        List.of(
            page(Samples.graded(), language),
            new String(
                StudentMarkdown.bytes(Samples.graded(), language), StandardCharsets.UTF_8))) {
      assertTrue(shown.contains("5.75 / 10"), shown);
      assertFalse(shown.contains("hidden-number-42"), shown);
    }
    Score.Mark hidden = Samples.graded().score().criteria().get(1);
    Finding finding =
        new Finding(
            "gd.secret", "gd.sgd", Text.same("Secret."), Text.same("Secret."), Optional.empty());
    Report.Graded only = with(hidden, List.of(finding), List.of(), Samples.graded().outcomes());
    for (String shown : List.of(page(only), markdown(only))) {
      assertFalse(shown.contains("ecret"), shown);
      assertFalse(shown.contains("fresh-1"), shown);
      assertFalse(shown.contains("1e-7"), shown);
      assertFalse(shown.contains("class=\"picture\""), "a path would show what is expected");
    }
  }

  @Test
  void flags_are_for_the_instructor() {
    assertFalse(page(Samples.graded("a", "Look out!")).contains("reads-files"));
    Report.Graded sample = Samples.graded();
    String page =
        page(
            new Report.Graded(
                sample.submission(),
                sample.rubric(),
                sample.compilation(),
                sample.bindings(),
                sample.outcomes(),
                sample.findings(),
                sample.score(),
                List.of(new Report.Flag("exits", Text.same("It exits."))),
                sample.isolation(),
                sample.grader()));
    assertFalse(page.contains("It exits."), page);
  }

  @Test
  void of_complaints_the_first_comes_first_only_where_there_are_several() {
    Report.Graded sample = Samples.graded();
    String several = "Mend the first one first";
    assertTrue(page(sample).contains(several));
    Compilation all = sample.compilation();
    Compilation one =
        new Compilation(
            all.status(),
            all.problems().subList(0, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Report.Graded single =
        new Report.Graded(
            sample.submission(),
            sample.rubric(),
            one,
            sample.bindings(),
            sample.outcomes(),
            sample.findings(),
            sample.score(),
            sample.flags(),
            sample.isolation(),
            sample.grader());
    assertFalse(page(single).contains(several));
  }

  @Test
  void lateness_is_for_the_student_and_what_nobody_knows_for_the_teacher() {
    Report.Graded sample = Samples.graded();
    Score score = sample.score();
    Report.Graded late =
        new Report.Graded(
            sample.submission(),
            sample.rubric(),
            CLEAN,
            sample.bindings(),
            sample.outcomes(),
            sample.findings(),
            new Score(
                score.earned(),
                score.possible(),
                score.deductions(),
                score.criteria(),
                List.of(new Score.Note("late", Text.same("Two days late."))),
                List.of(Text.same("Nobody knows when."))),
            sample.flags(),
            sample.isolation(),
            sample.grader());
    assertTrue(page(late).contains("Two days late."));
    assertFalse(page(late).contains("Nobody knows when."));
    assertTrue(
        new String(ReportJson.bytes(late), StandardCharsets.UTF_8).contains("Nobody knows when."));
  }

  @Test
  void what_could_not_be_graded_is_no_zero() {
    for (String shown : List.of(page(Samples.notGraded("c")), markdown(Samples.notGraded("c")))) {
      assertTrue(shown.contains("it is not a zero"), shown);
      assertFalse(shown.contains("bubblewrap"), shown);
      assertTrue(shown.contains("no-jail"), shown);
      assertFalse(shown.contains("0 / 0") || shown.contains(">0<"), shown);
    }
  }

  @ParameterizedTest
  @EnumSource
  void it_loads_nothing_and_runs_nothing(Language language) {
    String page = page(Samples.graded(), language);
    assertTrue(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"), page);
    assertFalse(page.contains("<script") || page.matches("(?s).*\\b(src|style|on[a-z]+)=\".*"));
    assertFalse(page.contains("http://") || page.contains("https://"), page);
  }

  @ParameterizedTest
  @FieldSource("optigrade.report.HostileWordsTests#WORDS")
  void whatever_a_program_says_the_page_is_built_alike_and_stays_small(String words) {
    String page = page(everywhere(words));
    assertEquals(skeleton(page(everywhere("x"))), skeleton(page));
    assertFalse(HostileWordsTests.STEERING.matcher(page).find());
    assertTrue(page.length() < 200_000, "it has " + page.length() + " characters");
  }

  @ParameterizedTest
  @FieldSource("optigrade.report.HostileWordsTests#WORDS")
  void whatever_a_program_says_markdown_reads_it_as_text(String words) {
    String markdown = markdown(everywhere(words));
    assertEquals(
        markdown(everywhere("x")).lines().count(), markdown.lines().count(), "a line for a line");
    assertFalse(HostileWordsTests.STEERING.matcher(markdown).find());
    assertFalse(
        markdown.replace("\\<", "").replaceAll("(?s)```.*?```", "").contains("<"), markdown);
  }

  private static Report.Graded everywhere(String words) {
    Report.Graded sample = Samples.graded("a", words);
    Submission.Student student =
        new Submission.Student(Optional.of(words), Optional.of(words), Optional.of(words));
    // Control characters in a source are no text, and nothing of it is quoted.
    String code = words.substring(0, Math.min(9999, words.length())).replaceAll("\\p{Cntrl}", "?");
    byte[] source = ("class A {}\n// " + code + "\n").getBytes(StandardCharsets.UTF_8);
    return new Report.Graded(
        new Submission(
            words, student, List.of(new HandedIn(words, source)), List.of(Text.same(words))),
        sample.rubric(),
        sample.compilation(),
        sample.bindings(),
        sample.outcomes(),
        List.of(
            new Finding(
                words,
                "momentum.sgd_momentum",
                Text.same(words),
                Text.same(words),
                Optional.of(new Place(words, 1, 1)))),
        sample.score(),
        sample.flags(),
        sample.isolation(),
        sample.grader());
  }

  @Test
  void it_quotes_the_line_that_was_meant() {
    String source = "class A {\r\n\tint x = 1;\r\n\r\n}";
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      String page = page(quoting(source.getBytes(charset), 2, 6));
      assertTrue(page.contains("<figcaption>A.java:2</figcaption>"), page);
      assertTrue(page.contains("<i>2 </i>    int <mark>x</mark> = 1;"), page);
      assertTrue(page.contains("<i>1 </i>class A {"), page);
    }
  }

  @Test
  void a_place_that_is_not_there_is_named_and_nothing_quoted() {
    byte[] source = "class A {}".getBytes(StandardCharsets.UTF_8);
    for (int line : List.of(2, 1_000_000_000)) {
      String page = page(quoting(source, line, 1));
      assertTrue(page.contains("<figcaption>A.java:" + line + "</figcaption>"), page);
      assertFalse(page.contains("<pre>"), page);
    }
    for (int column : List.of(-1, 0, 11, 12, 1_000_000_000)) {
      assertTrue(page(quoting(source, 1, column)).contains("class A {}"));
    }
    assertFalse(page(quoting(new byte[] {1, 2, 3}, 1, 1)).contains("<pre>"));
  }

  @Test
  void a_line_without_end_is_cut() {
    String page = page(quoting("x".repeat(500_000).getBytes(StandardCharsets.UTF_8), 1, 400_000));
    assertTrue(page.length() < 60_000, "it has " + page.length() + " characters");
  }

  @Test
  void it_says_why_points_were_kept_or_set() {
    Score.Mark sample = Samples.graded().score().criteria().get(0);
    Score.Mark decided =
        new Score.Mark(
            sample.criterion(),
            sample.earned(),
            sample.possible(),
            Score.Status.CARRIED,
            Rubric.Visibility.PUBLIC,
            sample.checks(),
            Optional.of(
                new Score.Decided(new BigDecimal("3.50"), "A fine idea.", Optional.of("Bình"))));
    Outcomes outcomes = carriedFromTheGradient(sample);
    String page = page(with(decided, List.of(), List.of(), outcomes));
    assertTrue(page.contains("(Bình) set these points instead of 3.5: A fine idea."), page);
    assertTrue(page.contains("wrong only because of df_w"), page);
    assertTrue(page.contains("7.5 of 15 points are kept"), page);
  }

  private static Outcomes carriedFromTheGradient(Score.Mark sample) {
    return new Outcomes(
        List.of(),
        List.of(),
        List.of(),
        List.of(new Outcomes.Carry(sample.criterion(), List.of("gradient.df_w"), List.of(), true)),
        Map.of(),
        List.of(),
        List.of());
  }

  private static Score.Mark worthNothing(Score.Mark sample, List<Score.Weighed> checks) {
    return new Score.Mark(
        sample.criterion(),
        BigDecimal.ZERO,
        sample.possible(),
        Score.Status.NONE,
        Rubric.Visibility.PUBLIC,
        checks);
  }

  /** A check of the sample's criterion that has no numbers to show. */
  private static Score.Weighed without(
      String id, String group, CheckOutcome.Status status, Text message) {
    return new Score.Weighed(
        new CheckOutcome(
            Samples.graded().score().criteria().get(0).criterion(),
            id,
            group,
            status,
            CheckOutcome.Requirement.none(),
            Optional.of(message),
            Optional.empty()),
        BigDecimal.ONE,
        false);
  }

  @Test
  void the_same_sentence_of_many_checks_is_said_once() {
    Score.Mark sample = Samples.graded().score().criteria().get(0);
    List<Score.Weighed> many =
        java.util.stream.IntStream.range(0, 30)
            .mapToObj(
                k ->
                    without(
                        "fresh-" + k,
                        k < 20 ? "fresh" : "first-step",
                        CheckOutcome.Status.THREW,
                        Text.same("It threw.")))
            .toList();
    Score.Mark mark = worthNothing(sample, many);
    String page = page(with(mark, List.of(), List.of(), Samples.graded().outcomes()));
    String[] said = page.split("It threw\\.", -1);
    assertEquals(3, said.length, "once below, and at the top: no finding leads there");
    assertTrue(said[0].endsWith("−15</span><br>"), said[0]);
    assertTrue(page.contains("fresh-0, fresh-1, fresh-2, … +17"), page);
    Text sentence = Text.same("It threw.");
    Finding finding =
        new Finding("threw", sample.criterion(), sentence, sentence, Optional.empty());
    String found = page(with(mark, List.of(finding), List.of(), Samples.graded().outcomes()));
    assertFalse(found.contains("fresh-0"), "the finding above has said it");
  }

  @Test
  void a_point_of_a_path_goes_by_one_name() {
    Score.Mark sample = Samples.graded().score().criteria().get(0);
    Text message = new Text("Point 1 differs.", "Điểm thứ 1 bị lệch.");
    Text missing = new Text("Point 2 is missing.", "Thiếu điểm thứ 2.");
    CheckOutcome numbers = sample.checks().get(1).check();
    CheckOutcome point =
        new CheckOutcome(
            numbers.criterion(),
            "point-1",
            "points",
            numbers.status(),
            numbers.requires(),
            Optional.of(message),
            numbers
                .evidence()
                .map(
                    it ->
                        new CheckOutcome.Evidence(
                            List.of(), it.expected(), it.actual(), it.tolerance())));
    Score.Mark mark =
        worthNothing(
            sample,
            List.of(
                new Score.Weighed(point, BigDecimal.ONE, false),
                without("point-2", "points", CheckOutcome.Status.FAILED, missing)));
    Report.Graded report = with(mark, List.of(), List.of(), Samples.graded().outcomes());
    assertTrue(page(report).contains("<th scope=\"row\">point 1</th>"), page(report));
    assertTrue(page(report).contains("point 2</code> Point 2 is missing."), page(report));
    assertTrue(markdown(report).contains("- point 1: expected"), markdown(report));
    assertTrue(page(report, Language.VI).contains("<th scope=\"row\">điểm thứ 1</th>"));
    assertFalse(page(report).contains("point-1"), page(report));
    assertTrue(
        new String(ReportJson.bytes(report), StandardCharsets.UTF_8).contains("\"point-1\""));
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertArrayEquals(
        StudentPage.bytes(Samples.graded(), Language.VI),
        StudentPage.bytes(Samples.graded(), Language.VI));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_is_told_at_length_is_told_once(Language language) {
    Score.Mark mark = Samples.graded().score().criteria().get(0);
    Text text = Text.same("It threw.");
    Finding finding = new Finding("threw", mark.criterion(), text, text, Optional.empty());
    Finding other = new Finding("no.such-topic", mark.criterion(), text, text, Optional.empty());
    Report.Graded report =
        with(mark, List.of(finding, finding, other), List.of(), Samples.graded().outcomes());
    String page = page(report, language);
    assertEquals(2, page.split("<details class=\"more\">", -1).length, page);
    assertTrue(page.contains("a[2] = 7;   // ArrayIndexOutOfBoundsException</pre>"), page);
    assertEquals(
        language == Language.VI,
        page.contains("Giải thích thêm, có ví dụ"),
        "in the reader's language");
  }

  @Test
  void what_is_right_by_itself_is_never_a_bare_cross() {
    Score.Mark sample = Samples.graded().score().criteria().get(0);
    Text reason =
        new Text(
            CheckOutcome.RIGHT_BY_ITSELF.en() + ", but it earns nothing.",
            CheckOutcome.RIGHT_BY_ITSELF.vi() + ", nhưng không được tính điểm.");
    List<Score.Weighed> two =
        java.util.stream.Stream.of("zero-gradient", "inputs-unchanged")
            .map(group -> without(group, group, CheckOutcome.Status.FAILED, reason))
            .toList();
    Score.Mark mark = worthNothing(sample, two);
    Report.Graded report = with(mark, List.of(), List.of(), Samples.graded().outcomes());
    assertTrue(page(report).contains("Right by itself: see above."), page(report));
    assertTrue(markdown(report).contains("Right by itself: see above."), markdown(report));
    assertTrue(page(report, Language.VI).contains("Riêng phần này đúng: xem ở trên."));
  }

  @Test
  void what_to_look_at_first_is_what_fails_by_itself() {
    Score.Mark sample = Samples.graded().score().criteria().get(0);
    Text right = Text.same(CheckOutcome.RIGHT_BY_ITSELF.en() + ", but it earns nothing.");
    Text wrong = Text.same("Point 1 differs.");
    Score.Mark mark =
        new Score.Mark(
            sample.criterion(),
            BigDecimal.ZERO,
            BigDecimal.TEN,
            Score.Status.NONE,
            Rubric.Visibility.PUBLIC,
            List.of(
                without("point-0", "points", CheckOutcome.Status.FAILED, right),
                without("point-1", "points", CheckOutcome.Status.FAILED, wrong)));
    String page = page(with(mark, List.of(), List.of(), Samples.graded().outcomes()));
    String first = page.substring(page.indexOf("<ol"), page.indexOf("</ol>"));
    assertTrue(first.contains(wrong.en()) && !first.contains(right.en()), first);
  }

  private static Report.Graded worthless(Score.Status status) {
    Score.Mark sample = Samples.graded().score().criteria().get(0);
    Score.Mark mark =
        new Score.Mark(
            sample.criterion(),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            status,
            Rubric.Visibility.PUBLIC,
            sample.checks());
    Outcomes carried = carriedFromTheGradient(sample);
    return with(mark, List.of(), List.of(), carried);
  }

  @Test
  void markdown_tells_about_what_counts_for_nothing_too() {
    String markdown = markdown(worthless(Score.Status.NONE));
    assertTrue(markdown.contains("- ◐ 1/4 "), markdown);
  }

  @Test
  void what_counts_for_nothing_shows_no_points_and_whether_it_is_right() {
    assertTrue(markdown(worthless(Score.Status.FULL)).contains(": no points (right)\n"));
    assertTrue(markdown(worthless(Score.Status.PARTIAL)).contains(": no points (partly right)\n"));
    assertTrue(page(worthless(Score.Status.NONE)).contains(">wrong</span> <b>no points</b>"));
    String carried = page(worthless(Score.Status.CARRIED));
    assertTrue(carried.contains("because of df_w; mend df_w and"), carried);
    String vietnamese = page(worthless(Score.Status.NONE), Language.VI);
    assertTrue(vietnamese.contains(">sai</span> <b>không tính điểm</b>"), vietnamese);
    for (Score.Status status : Score.Status.values()) {
      for (String shown : List.of(page(worthless(status)), markdown(worthless(status)))) {
        assertFalse(shown.contains("0 / 0") || shown.contains("0 of 0"), shown);
      }
      assertEquals(
          status == Score.Status.FULL, page(worthless(status)).contains("Everything is right."));
    }
  }
}
