package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.answers.PathQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.judging.Shaped;
import optigrade.judging.Shapes;
import optigrade.model.CheckOutcome;
import optigrade.model.Outcomes;
import optigrade.model.Outcomes.Failure;
import optigrade.model.Outcomes.Trajectory;
import optigrade.model.Reply;
import optigrade.model.Value;

/** Puts together what is known of a program once every check has its outcome. */
record Aftermath(Examination examination, List<CheckOutcome> checks) {

  /** A path with more points than this is not kept. */
  private static final int KEPT = 100;

  Outcomes outcomes() {
    return new Outcomes(
        checks,
        failures(),
        rehearsals().map(Rehearsed.Run::recording).toList(),
        new Carrying(examination, checks).carries(),
        trajectories(),
        examination.typedIn(),
        new MoreComponents(examination, checks).remarks());
  }

  private List<RuleMaterial> rules() {
    return examination.material().rules();
  }

  private Stream<Rehearsed.Run> rehearsals() {
    return rules().stream().flatMap(rule -> examination.rehearsals(rule).runs().stream());
  }

  private List<Failure> failures() {
    List<Failure> failures = new ArrayList<>();
    if (examination.material().judgesGradient()) {
      failure(Parts.GRADIENT, examination.gradient()).ifPresent(failures::add);
    }
    for (RuleMaterial rule : rules()) {
      failure(Parts.step(rule.rule()), examination.steps(rule)).ifPresent(failures::add);
      failure(
              Parts.loop(rule.rule()),
              examination.rehearsals(rule).runs().stream().map(Rehearsed.Run::reply).toList())
          .ifPresent(failures::add);
    }
    return failures;
  }

  private static Optional<Failure> failure(String part, List<Reply> replies) {
    return replies.stream()
        .filter(Reply.None.class::isInstance)
        .findFirst()
        .map(none -> new Failure(part, (Reply.None) none));
  }

  private Map<String, Trajectory> trajectories() {
    Map<String, Trajectory> trajectories = new TreeMap<>();
    for (RuleMaterial rule : rules()) {
      if (rule.paths().isEmpty()) {
        continue;
      }
      PathQuestion longest = rule.paths().get(rule.paths().size() - 1);
      trajectories.put(
          rule.rule().id(),
          new Trajectory(points(longest), actual(examination.path(rule, longest))));
    }
    return trajectories;
  }

  private static List<double[]> points(PathQuestion question) {
    return IntStream.rangeClosed(0, question.epochs())
        .mapToObj(k -> question.point(k).get(0).numbers())
        .toList();
  }

  /** A path that rests on the grader's gradient is not the program's own. */
  private static Optional<Value> actual(PathRun run) {
    if (run.lent() || !(run.reply() instanceof Reply.Returned returned)) {
      return Optional.empty();
    }
    List<Shaped> points = new Shapes(Objective.start().length).points(returned.value());
    boolean isPath =
        !points.isEmpty()
            && points.size() <= KEPT
            && points.stream().allMatch(Shaped.Numbers.class::isInstance);
    return isPath
        ? Optional.of(
            new Value.Sequence(
                points.stream()
                    .map(point -> Value.of(((Shaped.Numbers) point).numbers()))
                    .toList()))
        : Optional.empty();
  }
}
