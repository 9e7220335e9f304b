package optigrade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.Bindings;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.HandedIn;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Place;
import optigrade.model.Rubric;
import optigrade.model.Rubric.Visibility;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.pages.StudentMarkdown;
import optigrade.pages.StudentPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of one class share marks, and what is written of them is recalled. Whatever else two of
 * them have in common, each must say what it would say alone.
 */
class SharedPiecesTests {

  private static final Report.Graded FIRST = sayingSomething(Samples.graded());
  private static final Text SAME = Text.same("Momentum");
  private static final Text OTHER = new Text("Another thing.", "Một điều khác.");

  static Stream<Report.Graded> that_share_its_marks() {
    Report.Graded it = FIRST;
    Score.Mark mark = it.score().criteria().get(0);
    Score.Mark decided =
        copy(
            mark,
            mark.checks(),
            Optional.of(new Score.Decided(BigDecimal.ONE, "It was late.", Optional.of("Ms A"))));
    return Stream.of(
        it,
        with(it, it.findings(), it.outcomes(), source("class B {}\n\n\n\n\n\nint theirs;\n")),
        with(it, it.findings(), it.outcomes(), source("class B {}\n\n\n\n\n\nint mine;\n")),
        with(it, List.of(), it.outcomes(), it.submission()),
        with(it, List.of(finding("x.y", OTHER)), it.outcomes(), it.submission()),
        with(it, List.of(finding("x.y", Text.same("Else."))), it.outcomes(), it.submission()),
        with(it, List.of(finding("x.z", OTHER)), it.outcomes(), it.submission()),
        with(it, it.findings(), carried("gd.sgd"), it.submission()),
        with(it, it.findings(), carried("adam.Adam"), it.submission()),
        with(it, it.findings(), path(0.5), it.submission()),
        with(it, it.findings(), path(0.25), it.submission()),
        titled(it, OTHER, Visibility.PUBLIC, Map.of()),
        titled(it, OTHER, Visibility.HIDDEN, Map.of()),
        titled(it, OTHER, Visibility.PUBLIC, Map.of("gd.sgd", "Hello")),
        titled(it, OTHER, Visibility.PUBLIC, Map.of("gd.sgd", "differs")),
        titled(with(it, List.of(), path(1), it.submission()), SAME, Visibility.PUBLIC, Map.of()),
        scored(it, List.of(decided, it.score().criteria().get(1))));
  }

  @ParameterizedTest
  @MethodSource("that_share_its_marks")
  void each_says_what_it_would_say_alone(Report.Graded report) {
    List<String> first = written(() -> FIRST);
    assertEquals(written(() -> alone(report)), written(() -> report));
    assertEquals(first, written(() -> FIRST));
  }

  @Test
  void each_of_their_pages_is_another() {
    List<String> pages =
        that_share_its_marks().map(report -> written(() -> report).get(1)).toList();
    assertEquals(pages.size(), pages.stream().distinct().count());
  }

  @Test
  void nobody_reads_about_another_student_in_what_they_share() {
    Report.Graded other =
        with(
            FIRST,
            FIRST.findings(),
            FIRST.outcomes(),
            new Submission(
                "binh-tran",
                new Submission.Student(
                    Optional.of("Trần Bình"), Optional.of("43"), Optional.empty()),
                FIRST.submission().files(),
                List.of()));
    String first = written(() -> FIRST).toString();
    String second = written(() -> other).toString();
    assertNotEquals(first, second);
    for (String own : List.of("Nguyễn Văn An", "an-nguyen", "an@example.org")) {
      assertEquals(-1, second.indexOf(own));
    }
    assertEquals(-1, first.indexOf("Trần Bình"));
  }

  @Test
  void the_very_same_pieces_are_the_same_bytes() {
    assertArrayEquals(ReportJson.bytes(FIRST), ReportJson.bytes(alone(FIRST)));
  }

  /** A check without numbers is told in words. */
  private static Report.Graded sayingSomething(Report.Graded it) {
    Score.Mark mark = it.score().criteria().get(0);
    List<Score.Weighed> checks = new ArrayList<>(mark.checks());
    checks.add(
        new Score.Weighed(
            new CheckOutcome(
                mark.criterion(),
                "returns",
                "fresh",
                CheckOutcome.Status.FAILED,
                CheckOutcome.Requirement.none(),
                Optional.of(Text.same("Hello.")),
                Optional.empty()),
            BigDecimal.ONE,
            false));
    return scored(it, List.of(copy(mark, checks, mark.decided()), it.score().criteria().get(1)));
  }

  private static List<String> written(Supplier<Report> report) {
    return Stream.of(
            ReportJson.bytes(report.get()),
            StudentPage.bytes(report.get(), Language.EN),
            StudentPage.bytes(report.get(), Language.VI),
            StudentMarkdown.bytes(report.get(), Language.EN))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  /** With marks and paths of its own, of which nothing can be recalled. */
  private static Report.Graded alone(Report.Graded it) {
    List<Score.Mark> marks = new ArrayList<>();
    for (Score.Mark mark : it.score().criteria()) {
      marks.add(copy(mark, mark.checks(), mark.decided()));
    }
    Map<String, Outcomes.Trajectory> paths =
        it.outcomes().trajectories().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    path ->
                        new Outcomes.Trajectory(
                            path.getValue().expected(), path.getValue().actual())));
    return scored(
        with(it, it.findings(), outcomes(it.outcomes().carries(), paths), it.submission()), marks);
  }

  private static Score.Mark copy(
      Score.Mark mark, List<Score.Weighed> checks, Optional<Score.Decided> decided) {
    return new Score.Mark(
        mark.criterion(),
        mark.earned(),
        mark.possible(),
        mark.status(),
        mark.visibility(),
        checks,
        decided);
  }

  private static Report.Graded scored(Report.Graded it, List<Score.Mark> marks) {
    Score score = it.score();
    return graded(
        it,
        it.rubric(),
        it.bindings(),
        it.findings(),
        it.outcomes(),
        it.submission(),
        new Score(score.earned(), score.possible(), score.deductions(), marks));
  }

  private static Report.Graded titled(
      Report.Graded it, Text title, Visibility first, Map<String, String> called) {
    return graded(
        it,
        Samples.rubric(
            new Rubric.Criterion("momentum.sgd_momentum", new BigDecimal("15"), first, title)),
        new Bindings.Told(called, it.bindings().notes()),
        it.findings(),
        it.outcomes(),
        it.submission(),
        it.score());
  }

  private static Report.Graded with(
      Report.Graded it, List<Finding> findings, Outcomes outcomes, Submission submission) {
    return graded(it, it.rubric(), it.bindings(), findings, outcomes, submission, it.score());
  }

  private static Report.Graded graded(
      Report.Graded it,
      Rubric rubric,
      Bindings.Told bindings,
      List<Finding> findings,
      Outcomes outcomes,
      Submission submission,
      Score score) {
    return new Report.Graded(
        submission,
        rubric,
        it.compilation(),
        bindings,
        outcomes,
        findings,
        score,
        it.flags(),
        it.isolation(),
        it.grader());
  }

  private static Submission source(String text) {
    return FIRST
        .submission()
        .withFiles(List.of(new HandedIn("Bài làm.java", text.getBytes(StandardCharsets.UTF_8))));
  }

  private static Finding finding(String id, Text said) {
    return new Finding(
        id, "momentum.sgd_momentum", said, OTHER, Optional.of(new Place("Bài làm.java", 1, 1)));
  }

  private static Outcomes carried(String upstream) {
    return outcomes(
        List.of(new Outcomes.Carry("momentum.sgd_momentum", List.of(upstream), List.of(), true)),
        FIRST.outcomes().trajectories());
  }

  private static Outcomes path(double second) {
    return outcomes(
        List.of(),
        Map.of(
            "momentum",
            new Outcomes.Trajectory(
                List.of(new double[] {-5, -2}, new double[] {second, 0.4}), Optional.empty())));
  }

  private static Outcomes outcomes(
      List<Outcomes.Carry> carries, Map<String, Outcomes.Trajectory> paths) {
    Outcomes it = FIRST.outcomes();
    return new Outcomes(
        it.checks(), it.failures(), List.of(), carries, paths, it.typedIn(), it.remarks());
  }
}
