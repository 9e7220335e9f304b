package optigrade.solving;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import optigrade.answers.AnswerKey;
import optigrade.answers.Material;
import optigrade.answers.Way;
import optigrade.course.Gradient;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Mistake;
import optigrade.judging.Centre;
import optigrade.judging.Course;
import optigrade.judging.Once;
import optigrade.judging.Spread;
import optigrade.model.Rubric;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import optigrade.reference.mistakes.Candidates;
import optigrade.reference.mistakes.Mistakes;
import optigrade.reference.mistakes.RuleMistake;

/** The key that the reference gives. */
public final class WorkedOut implements AnswerKey {

  private final Rubric rubric;
  private final Centres centres;
  private final Material material;
  private final Once<List<Way<double[]>>> gradients;
  private final Map<String, List<Way<StepInput>>> steps = new HashMap<>();
  private final Map<String, List<Way<StepInput>>> typedConstants = new HashMap<>();

  public WorkedOut(Rubric rubric) {
    this(rubric, Set.of());
  }

  /**
   * @param hidden criteria on which it says nothing
   */
  public WorkedOut(Rubric rubric, Set<String> hidden) {
    this.rubric = rubric;
    this.centres = new Centres(new Spread(rubric.toleranceFactor()));
    this.material = Questions.of(rubric, centres).without(hidden);
    this.gradients = new Once<>(() -> Ways.ofGradient(Candidates.ofGradient(), centres));
  }

  /** For each exercise the ids of the versions that a rubric can accept. */
  public static Map<String, Set<String>> variants() {
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    ids.put(
        "gradient", Slope.accepted().stream().map(GradientVersion::id).collect(Collectors.toSet()));
    for (Rule rule : Rules.all()) {
      ids.put(
          rule.id(),
          Solutions.of(rule).accepted().stream().map(Version::id).collect(Collectors.toSet()));
    }
    return ids;
  }

  @Override
  public Material material() {
    return material;
  }

  @Override
  public Gradient gradient() {
    return Slope.gradient();
  }

  @Override
  public List<Centre> gradientAt(double[] point) {
    return centres.ofGradient(Slope.accepted(), point);
  }

  @Override
  public Optional<Step> step(Rule rule, StepInput input) {
    return Optional.of(accepted(rule).get(0).stepper().step(input));
  }

  @Override
  public double[] corrections(Rule rule, int epoch) {
    return Solutions.of(rule).corrections(epoch);
  }

  @Override
  public List<Centre> journey(Rule rule, int epochs) {
    return centres.ofJourney(accepted(rule), Course.of(rule, rule.rate(), epochs));
  }

  @Override
  public List<Way<double[]>> gradients() {
    return gradients.get();
  }

  @Override
  public List<Way<StepInput>> steps(Rule rule) {
    return steps.computeIfAbsent(rule.id(), id -> Ways.ofRule(ofValues(rule), centres));
  }

  @Override
  public List<Way<StepInput>> typedConstants(Rule rule) {
    return typedConstants.computeIfAbsent(rule.id(), id -> TypedConstants.ways(rule, centres));
  }

  @Override
  public List<Mistake> changingInputs(Rule rule) {
    Predicate<RuleMistake> changes =
        mistake ->
            mistake.versions(rule).stream().allMatch(version -> !version.recipe().left().isEmpty());
    return Mistakes.ofRule(rule.id()).stream().filter(changes).<Mistake>map(it -> it).toList();
  }

  private List<Version> accepted(Rule rule) {
    return Solutions.of(rule).accepted().stream()
        .filter(version -> rubric.variants().contains(version.id()))
        .toList();
  }

  private List<Candidate<Version>> ofValues(Rule rule) {
    List<Mistake> others = changingInputs(rule);
    return Candidates.ofRule(rule).stream()
        .filter(candidate -> candidate.mistakes().stream().noneMatch(others::contains))
        .toList();
  }
}
