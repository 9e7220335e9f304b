package optigrade.formats;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.Bindings;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.HandedIn;
import optigrade.model.Isolation;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Place;
import optigrade.model.Rubric;
import optigrade.model.Rubric.Visibility;
import optigrade.model.Score;
import optigrade.model.Score.Status;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.model.Value;
import optigrade.report.Report;
import optigrade.report.Summary;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Sentence;

/** Reports for every format: somebody's words stand wherever somebody can put them. */
final class Specimens {

  /** What nobody may read who is no instructor. */
  static final String SECRET = "SECRET-42";

  static final Setting SETTING =
      new Setting(
          Language.EN,
          Instant.parse("2026-07-30T22:53:10.120Z"),
          Map.of(
              "CLASSROOM", "dl-2026",
              "ASSIGNMENT", "optimizers",
              "USERNAME", "an-nguyen",
              "SUBMISSION_TAG", "submit/20260730T155310Z-abc1234",
              "COMMIT_URL", "https://github.example/o/r/commit/abc1234",
              "RELEASE_URL", "https://github.example/o/r/releases/tag/x"));

  static final Setting VIETNAMESE = new Setting(Language.VI, SETTING.time(), SETTING.told());

  private static final Report.Grader GRADER = new Report.Grader("0.1.0", "17.0.15");

  private Specimens() {}

  static Report.Graded plain() {
    return graded("It differs.");
  }

  static Report.Graded graded(String said) {
    return graded(said, rubric("15", "10"), score(said, "7.5", "15", "10"));
  }

  /** All that can be earned. */
  static Report.Graded full() {
    return graded("", rubric("15", "10"), fullScore("15", "10"));
  }

  static Report.Graded worth(String first, String second, String hidden) {
    return graded(
        "It differs.", rubric(second, hidden), score("It differs.", first, second, hidden));
  }

  /** A hidden criterion, carried and decided on; a remark names its method. */
  static Report.Graded decidedInHiding() {
    Report.Graded plain = full();
    Score.Mark mark =
        new Score.Mark(
            "gd.sgd",
            new BigDecimal("4"),
            BigDecimal.TEN,
            Status.CARRIED,
            Visibility.HIDDEN,
            List.of(weighed("gd.sgd", SECRET)),
            Optional.of(new Score.Decided(BigDecimal.ZERO, SECRET, Optional.of(SECRET))));
    Outcomes outcomes =
        new Outcomes(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Outcomes.Carry("gd.sgd", List.of("adam.Adam"), List.of(), true)),
            Map.of(),
            List.of(),
            List.of(Text.same(SECRET + " with three components: `sgd`.")));
    return new Report.Graded(
        plain.submission(),
        plain.rubric(),
        plain.compilation(),
        plain.bindings(),
        outcomes,
        List.of(),
        new Score(mark.earned(), mark.possible(), List.of(), List.of(mark)),
        plain.flags(),
        plain.isolation(),
        plain.grader());
  }

  /** A public criterion of which a check and a finding have this to say. */
  static Report.Graded openlySaid(String... said) {
    Report.Graded plain = full();
    Score.Mark mark =
        new Score.Mark(
            "momentum.sgd_momentum",
            BigDecimal.ZERO,
            BigDecimal.TEN,
            Status.NONE,
            Visibility.PUBLIC,
            Stream.of(said).map(it -> weighed("momentum.sgd_momentum", it)).toList());
    return new Report.Graded(
        plain.submission(),
        plain.rubric(),
        plain.compilation(),
        plain.bindings(),
        plain.outcomes(),
        Stream.of(said)
            .filter(it -> it.contains("`sgd`"))
            .map(
                it ->
                    new Finding(
                        "threw",
                        "momentum.sgd_momentum",
                        Text.same(it),
                        Text.same(it),
                        Optional.empty()))
            .toList(),
        new Score(mark.earned(), mark.possible(), List.of(), List.of(mark)),
        plain.flags(),
        plain.isolation(),
        plain.grader());
  }

  static Report.NotGraded notGraded(String said) {
    return notGraded(said, said);
  }

  static Report.NotGraded notGraded(String said, String reason) {
    return new Report.NotGraded(
        submission(said),
        rubric("15", "10"),
        new Report.Fault("no-jail", reason),
        Optional.of(compilation(said)),
        List.of(),
        new Isolation(Isolation.Lane.NOT_RUN, List.of()),
        GRADER);
  }

  static Summary summary(String said) {
    Submission unknown =
        new Submission("zz-unknown", Submission.Student.unknown(), List.of(), List.of());
    Report.Graded plain = plain();
    Report.Graded stranger =
        new Report.Graded(
            unknown,
            plain.rubric(),
            plain.compilation(),
            plain.bindings(),
            plain.outcomes(),
            plain.findings(),
            plain.score(),
            plain.flags(),
            plain.isolation(),
            plain.grader());
    return new Summary(
        rubric("15", "10"),
        GRADER,
        Stream.of(graded(said), full(), stranger, missing()).map(Summary.Line::of).toList());
  }

  private static Report.NotGraded missing() {
    Report.NotGraded report = notGraded("Install bubblewrap.");
    Submission submission =
        new Submission("not-done", report.submission().student(), List.of(), List.of());
    return new Report.NotGraded(
        submission,
        report.rubric(),
        report.fault(),
        Optional.empty(),
        List.of(),
        report.isolation(),
        report.grader());
  }

  private static Report.Graded graded(String said, Rubric rubric, Score score) {
    return new Report.Graded(
        submission(said),
        rubric,
        said.isEmpty() ? clean() : compilation(said),
        new Bindings.Told(Map.of(), List.of()),
        outcomes(),
        said.isEmpty() ? List.of() : findings(said),
        score,
        List.of(new Report.Flag("reads-files", Text.same(SECRET))),
        new Isolation(Isolation.Lane.ALONE, List.of()),
        GRADER);
  }

  private static List<Finding> findings(String said) {
    return List.of(
        new Finding(
            "momentum.ascent",
            "momentum.sgd_momentum",
            new Text("It goes uphill. " + said, "Đi lên dốc. " + said),
            new Text("Which way is down?", "Hướng nào là xuống?"),
            Optional.of(new Place(said.isEmpty() ? "A.java" : said, 7, 3))),
        new Finding(
            "gd." + SECRET, "gd.sgd", Text.same(SECRET), Text.same(SECRET), Optional.empty()));
  }

  private static Submission submission(String said) {
    Optional<String> words = Optional.of(said.isEmpty() ? "Nguyễn Văn An" : said);
    return new Submission(
        said.isEmpty() ? "full" : "an-nguyen",
        new Submission.Student(
            words,
            Optional.of("20261234"),
            words,
            Optional.of("an"),
            Optional.of("4711"),
            Optional.of("123")),
        List.of(new HandedIn("Bài làm.java", new byte[] {1})),
        List.of());
  }

  static Rubric rubric(String open, String hidden) {
    return new Rubric(
        "optimization",
        "2",
        "ab".repeat(32),
        new Text("Optimization", "Tối ưu"),
        List.of(
            new Rubric.Criterion(
                "momentum.sgd_momentum",
                new BigDecimal(open),
                Visibility.PUBLIC,
                new Text("The momentum rule", "Quy tắc momentum")),
            new Rubric.Criterion(
                "gd.sgd",
                new BigDecimal(hidden),
                Visibility.HIDDEN,
                new Text("The plain rule", "Quy tắc cơ bản"))),
        Map.of("fresh", BigDecimal.ONE),
        new BigDecimal("0.5"),
        List.of("double"),
        1,
        8,
        4,
        List.of(),
        new Rubric.Limits(
            Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(10), 64, 65536, 1000),
        "17");
  }

  private static Compilation clean() {
    return new Compilation(
        Compilation.Status.CLEAN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Compilation compilation(String said) {
    return new Compilation(
        Compilation.Status.SALVAGED,
        List.of(
            new Compilation.Problem(said, 3, 14, new Sentence(said, said), Optional.of("Adam")),
            new Compilation.Problem("B.java", 0, 0, new Sentence(said, said), Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Outcomes outcomes() {
    return new Outcomes(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
  }

  private static Score fullScore(String open, String hidden) {
    return new Score(
        new BigDecimal(open).add(new BigDecimal(hidden)),
        new BigDecimal(open).add(new BigDecimal(hidden)),
        List.of(),
        List.of(
            mark("momentum.sgd_momentum", open, open, Status.FULL, Visibility.PUBLIC, ""),
            mark("gd.sgd", hidden, hidden, Status.FULL, Visibility.HIDDEN, "")));
  }

  private static Score score(String said, String earned, String open, String hidden) {
    BigDecimal taken = new BigDecimal("0.25").min(new BigDecimal(earned));
    return new Score(
        new BigDecimal(earned).subtract(taken),
        new BigDecimal(open).add(new BigDecimal(hidden)),
        taken.signum() == 0
            ? List.of()
            : List.of(
                new Score.Taken(
                    "did-not-compile",
                    taken,
                    new Text("Something did not compile.", "Có chỗ không biên dịch được."))),
        List.of(
            new Score.Mark(
                "momentum.sgd_momentum",
                new BigDecimal(earned),
                new BigDecimal(open),
                Status.PARTIAL,
                Visibility.PUBLIC,
                List.of(weighed("momentum.sgd_momentum", said)),
                Optional.of(new Score.Decided(new BigDecimal("3"), said, Optional.of(said)))),
            mark("gd.sgd", "0", hidden, Status.NONE, Visibility.HIDDEN, SECRET)));
  }

  private static Score.Mark mark(
      String id,
      String earned,
      String possible,
      Status status,
      Visibility visibility,
      String said) {
    return new Score.Mark(
        id,
        new BigDecimal(earned),
        new BigDecimal(possible),
        status,
        visibility,
        List.of(weighed(id, said)));
  }

  private static Score.Weighed weighed(String criterion, String said) {
    return new Score.Weighed(
        new CheckOutcome(
            criterion,
            "fresh-1.W",
            "fresh",
            said.isEmpty() ? CheckOutcome.Status.PASSED : CheckOutcome.Status.FAILED,
            CheckOutcome.Requirement.none(),
            Optional.of(Text.same(said)).filter(it -> !said.isEmpty()),
            Optional.of(
                new CheckOutcome.Evidence(
                    List.of(),
                    Value.of(criterion.equals("gd.sgd") ? 0.987654321 : 0.5),
                    Optional.of(Value.of(1)),
                    Optional.empty()))),
        new BigDecimal("0.5"),
        false);
  }
}
