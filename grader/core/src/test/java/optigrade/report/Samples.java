package optigrade.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Bindings;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Evidence;
import optigrade.model.CheckOutcome.Named;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Finding;
import optigrade.model.HandedIn;
import optigrade.model.Isolation;
import optigrade.model.Outcomes;
import optigrade.model.Place;
import optigrade.model.Rubric;
import optigrade.model.Rubric.Visibility;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.model.Value;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.messages.Sentence;

/** Reports that hold at least one of everything, written by hand. */
final class Samples {

  static final Report.Grader GRADER = new Report.Grader("0.1.0", "17.0.15");

  private static final Text TEXT = new Text("It differs.", "Có khác biệt.");

  private Samples() {}

  static Report.Graded graded() {
    return graded("an-nguyen", "Hello.");
  }

  static Report.Graded graded(String id, String said) {
    return new Report.Graded(
        submission(id),
        rubric(),
        compilation(said),
        new Bindings.Told(Map.of(), List.of(TEXT)),
        outcomes(),
        List.of(
            finding("momentum.ascent", "momentum.sgd_momentum", Optional.of(place())),
            finding("gd.hidden-number-42", "gd.sgd", Optional.empty())),
        score(said),
        List.of(new Report.Flag("reads-files", Text.same(said))),
        new Isolation(Isolation.Lane.ALONE, List.of(TEXT)),
        GRADER);
  }

  static Report.NotGraded notGraded(String id) {
    return new Report.NotGraded(
        submission(id),
        rubric(),
        new Report.Fault("no-jail", "Install bubblewrap."),
        Optional.of(compilation("x")),
        List.of(),
        new Isolation(Isolation.Lane.NOT_RUN, List.of()),
        GRADER);
  }

  static Rubric rubric() {
    return rubric(
        new Rubric.Criterion(
            "momentum.sgd_momentum", new BigDecimal("15"), Visibility.PUBLIC, TEXT));
  }

  static Rubric rubric(Rubric.Criterion first) {
    return new Rubric(
        "small",
        "2",
        "ab".repeat(32),
        TEXT,
        List.of(
            first, new Rubric.Criterion("gd.sgd", new BigDecimal("1E+1"), Visibility.HIDDEN, TEXT)),
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

  private static Submission submission(String id) {
    return new Submission(
        id,
        new Submission.Student(
            Optional.of("Nguyễn Văn An"), Optional.of("42"), Optional.of("an@example.org")),
        List.of(new HandedIn("Bài làm.java", "class A {}".getBytes(StandardCharsets.UTF_8))),
        List.of(TEXT));
  }

  private static Compilation compilation(String said) {
    return new Compilation(
        Compilation.Status.SALVAGED,
        List.of(
            new Compilation.Problem("A.java", 3, 14, new Sentence(said, said), Optional.of("Adam")),
            new Compilation.Problem("A.java", 0, 0, new Sentence(said, said), Optional.empty())),
        List.of(new Compilation.Repair(Mend.MISSING_IMPORT, "A.java", 1, "java.util.List", true)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Outcomes outcomes() {
    return new Outcomes(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(
            "gd",
            new Outcomes.Trajectory(List.of(new double[] {-5, -2}), Optional.empty()),
            "momentum",
            new Outcomes.Trajectory(
                List.of(new double[] {-5, -2}, new double[] {-4.7, 0.4}),
                Optional.of(
                    new Value.Sequence(
                        List.of(
                            Value.of(-5, Double.NaN),
                            new Value.Nothing(),
                            new Value.Unknown("Point"))))),
            "adam",
            new Outcomes.Trajectory(List.of(new double[] {-5, -2}), Optional.empty())),
        List.of(),
        List.of(TEXT));
  }

  private static Score score(String said) {
    return new Score(
        new BigDecimal("11.25"),
        new BigDecimal("25"),
        List.of(new Score.Taken("did-not-compile", new BigDecimal("2.0"), TEXT)),
        List.of(
            new Score.Mark(
                "momentum.sgd_momentum",
                new BigDecimal("7.5"),
                new BigDecimal("15.00"),
                Score.Status.CARRIED,
                Visibility.PUBLIC,
                List.of(
                    weighed("momentum.sgd_momentum", "fresh-1.W", Status.PASSED, said, false),
                    weighed("momentum.sgd_momentum", "fresh-2.W", Status.FAILED, said, false),
                    weighed("momentum.sgd_momentum", "fresh-3.W", Status.FAILED, said, true),
                    weighed("momentum.sgd_momentum", "fresh-4.W", Status.TIMED_OUT, said, false))),
            new Score.Mark(
                "gd.sgd",
                new BigDecimal("5.75"),
                new BigDecimal("1E+1"),
                Score.Status.PARTIAL,
                Visibility.HIDDEN,
                List.of(weighed("gd.sgd", "fresh-1.W", Status.FAILED, said, false)))));
  }

  private static Score.Weighed weighed(
      String criterion, String id, Status status, String said, boolean carried) {
    Evidence evidence =
        new Evidence(
            List.of(new Named("W", Value.of(1, 2)), new Named("lr", new Value.Num(0.1))),
            Value.of(0.1 + 0.2, 1e-7),
            Optional.of(Value.of(Double.NaN, Double.NEGATIVE_INFINITY)),
            Optional.of(Value.of(1e-16, 0)));
    return new Score.Weighed(
        new CheckOutcome(
            criterion,
            id,
            "fresh",
            status,
            Requirement.none(),
            Optional.of(Text.same(said)),
            Optional.of(evidence)),
        new BigDecimal("0.250"),
        carried);
  }

  private static Finding finding(String id, String criterion, Optional<Place> place) {
    return new Finding(id, criterion, TEXT, TEXT, place);
  }

  private static Place place() {
    return new Place("Bài làm.java", 7, 3);
  }
}
