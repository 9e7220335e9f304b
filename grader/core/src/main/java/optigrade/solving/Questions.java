package optigrade.solving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import optigrade.answers.Material;
import optigrade.answers.Material.PointQuestion;
import optigrade.answers.Material.StepQuestion;
import optigrade.answers.PathQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Objective;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.StepInput;
import optigrade.judging.Centre;
import optigrade.judging.Course;
import optigrade.judging.Once;
import optigrade.model.GraderFault;
import optigrade.model.Rubric;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;

/** Draws what is asked of every program, and works out the right answers. */
final class Questions {

  /** Of vectors that have more of them than the task's. */
  private static final int MORE_COMPONENTS = 3;

  private Questions() {}

  static Material of(Rubric rubric, Centres centres) {
    FreshInputs fresh = new FreshInputs(rubric.seed());
    Set<String> variants = Set.copyOf(rubric.variants());
    return new Material(
        centres.spread(),
        points(accepted(Slope.accepted(), GradientVersion::id, variants), centres, fresh, rubric),
        Rules.all().stream().map(rule -> rule(rule, variants, centres, fresh, rubric)).toList());
  }

  private static List<PointQuestion> points(
      List<GradientVersion> versions, Centres centres, FreshInputs fresh, Rubric rubric) {
    List<PointQuestion> questions = new ArrayList<>();
    double[] start = Objective.start();
    questions.add(new PointQuestion(Material.FIRST, start, centres.ofGradient(versions, start)));
    for (double[] point : fresh.points(rubric.fresh())) {
      questions.add(
          new PointQuestion(
              Material.FRESH + questions.size(), point, centres.ofGradient(versions, point)));
    }
    return List.copyOf(questions);
  }

  private static RuleMaterial rule(
      Rule rule, Set<String> variants, Centres centres, FreshInputs fresh, Rubric rubric) {
    List<Version> versions = accepted(Solutions.of(rule).accepted(), Version::id, variants);
    List<StepQuestion> steps = new ArrayList<>();
    steps.add(
        question(
            Material.FIRST,
            first(rule, Slope.gradient().at(Objective.start())),
            versions,
            centres));
    for (StepInput input : fresh.steps(rule, rubric.fresh())) {
      steps.add(question(Material.FRESH + steps.size(), input, versions, centres));
    }
    steps.add(
        question(
            Material.ZERO, first(rule, new double[Objective.start().length]), versions, centres));
    Rehearsals rehearsals = new Rehearsals(rubric.seed(), centres);
    FreshInputs wider = new FreshInputs(rubric.seed(), MORE_COMPONENTS);
    StepInput elsewhere = fresh.elsewhere(rule, rule.constants());
    return new RuleMaterial(
        rule,
        List.copyOf(steps),
        question("elsewhere", elsewhere, versions, centres),
        question("wider", wider.steps(rule, 1).get(0), versions, centres),
        rehearsals.of(rule),
        paths(rule, versions, centres, rehearsals));
  }

  private static StepQuestion question(
      String id, StepInput input, List<Version> versions, Centres centres) {
    return new StepQuestion(id, input, centres.of(versions, input));
  }

  /** The course's own first step, but for the gradient. */
  private static StepInput first(Rule rule, double[] gradient) {
    double[] start = Objective.start();
    return new StepInput(
        start,
        gradient,
        rule.rate(),
        Collections.nCopies(rule.states().size(), new double[start.length]),
        rule.constants(),
        1);
  }

  private static <V> List<V> accepted(
      List<V> versions, Function<V, String> id, Set<String> variants) {
    List<V> accepted = versions.stream().filter(v -> variants.contains(id.apply(v))).toList();
    if (accepted.isEmpty()) {
      throw new GraderFault(
          "no-accepted-version",
          "The rubric accepts none of " + versions.stream().map(id).toList());
    }
    return accepted;
  }

  private static List<PathQuestion> paths(
      Rule rule, List<Version> versions, Centres centres, Rehearsals rehearsals) {
    double otherRate = rehearsals.otherRate(rule);
    int most = Collections.max(Parts.EPOCHS);
    Once<List<Centre>> path = path(rule, rule.rate(), most, versions, centres);
    Once<List<Centre>> atOtherRate = path(rule, otherRate, most, versions, centres);
    Once<List<Centre>> longer =
        path(rule, rule.rate(), rehearsals.manyEpochs(rule), versions, centres);
    return Parts.EPOCHS.stream()
        .map(
            epochs ->
                new PathQuestion(
                    epochs,
                    beginning(path.get(), epochs),
                    rehearsals.of(rule, epochs),
                    otherRate,
                    new Once<>(() -> beginning(atOtherRate.get(), epochs)),
                    longer))
        .toList();
  }

  private static Once<List<Centre>> path(
      Rule rule, double rate, int epochs, List<Version> versions, Centres centres) {
    return new Once<>(() -> centres.ofPath(versions, Course.of(rule, rate, epochs)));
  }

  /** A path of fewer epochs is where a longer one begins. */
  private static List<Centre> beginning(List<Centre> path, int epochs) {
    return PathQuestion.points(path, 0, epochs + 1);
  }
}
