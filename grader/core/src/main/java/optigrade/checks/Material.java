package optigrade.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import optigrade.judging.Centre;
import optigrade.judging.Centres;
import optigrade.judging.Spread;
import optigrade.model.GraderFault;
import optigrade.model.Rubric;
import optigrade.reference.GradientVersion;
import optigrade.reference.Objective;
import optigrade.reference.Rule;
import optigrade.reference.Rules;
import optigrade.reference.StepInput;
import optigrade.reference.Training;
import optigrade.reference.Version;

/** All that is asked of every program, with the right answers; worked out once a rubric. */
record Material(Spread spread, List<PointQuestion> gradient, List<RuleMaterial> rules) {

  /** A point at which the gradient is asked for. */
  record PointQuestion(String id, double[] point, List<Centre> centres) {}

  /** An input for which a step is asked. */
  record StepQuestion(String id, StepInput input, List<Centre> centres) {}

  static final String FIRST = "first-step";
  static final String FRESH = "fresh-";
  static final String ZERO = "zero-gradient";

  static Material of(Rubric rubric) {
    Spread spread = new Spread(rubric.toleranceFactor());
    Centres centres = new Centres(spread);
    FreshInputs fresh = new FreshInputs(rubric.seed());
    Set<String> variants = Set.copyOf(rubric.variants());
    return new Material(
        spread,
        points(
            accepted(Objective.accepted(), GradientVersion::id, variants), centres, fresh, rubric),
        Rules.all().stream().map(rule -> rule(rule, variants, centres, fresh, rubric)).toList());
  }

  private static List<PointQuestion> points(
      List<GradientVersion> versions, Centres centres, FreshInputs fresh, Rubric rubric) {
    List<PointQuestion> questions = new ArrayList<>();
    double[] start = Objective.start();
    questions.add(new PointQuestion(FIRST, start, centres.ofGradient(versions, start)));
    for (double[] point : fresh.points(rubric.fresh())) {
      questions.add(
          new PointQuestion(FRESH + questions.size(), point, centres.ofGradient(versions, point)));
    }
    return List.copyOf(questions);
  }

  private static RuleMaterial rule(
      Rule rule, Set<String> variants, Centres centres, FreshInputs fresh, Rubric rubric) {
    List<Version> versions = accepted(rule.accepted(), Version::id, variants);
    List<StepQuestion> steps = new ArrayList<>();
    steps.add(
        question(
            FIRST, first(rule, Objective.gradient().at(Objective.start())), versions, centres));
    for (StepInput input : fresh.steps(rule, rubric.fresh())) {
      steps.add(question(FRESH + steps.size(), input, versions, centres));
    }
    steps.add(question(ZERO, first(rule, new double[Objective.start().length]), versions, centres));
    Rehearsals rehearsals = new Rehearsals(rubric.seed(), centres);
    FreshInputs wider = new FreshInputs(rubric.seed(), MoreComponents.DIMENSION);
    StepInput elsewhere = fresh.elsewhere(rule, Training.constants(rule));
    return new RuleMaterial(
        rule,
        List.copyOf(steps),
        question("elsewhere", elsewhere, versions, centres),
        question("wider", wider.steps(rule, 1).get(0), versions, centres),
        rehearsals.of(rule),
        PathQuestion.all(rule, versions, centres, rehearsals));
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
        Training.constants(rule),
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
}
