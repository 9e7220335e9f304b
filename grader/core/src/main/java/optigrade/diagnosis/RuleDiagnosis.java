package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import optigrade.judging.Centres;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Finding;
import optigrade.reference.Rule;
import optigrade.reference.StepInput;
import optigrade.reference.Version;
import optigrade.reference.mistakes.Candidate;
import optigrade.reference.mistakes.Candidates;
import optigrade.reference.mistakes.Mistake;
import optigrade.reference.mistakes.Mistakes;
import optigrade.reference.mistakes.RuleMistake;

/** What is wrong with one step of a rule. */
final class RuleDiagnosis {

  private final Rule rule;
  private final String part;

  /** Mistakes that leave the result right but not the arguments. */
  private final List<RuleMistake> changingInputs;

  private final List<Way<StepInput, Version>> ways;
  private final List<Way<StepInput, Version>> typedConstants;

  RuleDiagnosis(Rule rule, Centres centres) {
    this.rule = rule;
    this.part = Observed.step(rule);
    Predicate<RuleMistake> changes =
        mistake ->
            mistake.versions(rule).stream().allMatch(version -> !version.recipe().left().isEmpty());
    this.changingInputs = Mistakes.ofRule(rule.id()).stream().filter(changes).toList();
    List<Candidate<Version>> ofValues =
        Candidates.ofRule(rule).stream()
            .filter(candidate -> candidate.mistakes().stream().noneMatch(changingInputs::contains))
            .toList();
    this.ways = Way.ofRule(ofValues, centres);
    this.typedConstants = TypedConstants.ways(rule, centres);
  }

  PartDiagnosis of(Observed observed) {
    Plain plain = new Plain(observed, part);
    Optional<Finding> noValue = plain.noValue();
    if (noValue.isPresent()) {
      return PartDiagnosis.of(List.of(noValue.get()));
    }
    List<Finding> findings = new ArrayList<>(values(observed, plain));
    if (observed.group(part, "inputs-unchanged").stream()
        .anyMatch(check -> check.status() == Status.FAILED)) {
      List<Mistake> mistakes = List.copyOf(changingInputs);
      findings.addAll(Named.findings(mistakes, part, observed));
    }
    return PartDiagnosis.of(findings);
  }

  private List<Finding> values(Observed observed, Plain plain) {
    List<CheckOutcome> fresh = observed.group(part, "fresh");
    List<CheckOutcome> zero = observed.group(part, "zero-gradient");
    if (Observed.passed(fresh) && Observed.passed(zero)) {
      return List.of();
    }
    List<Observation<StepInput>> observations = observations(fresh, zero);
    List<Way<StepInput, Version>> best = Explanations.best(ways, observations);
    if (!best.isEmpty()) {
      return Named.findings(Explanations.shared(best), part, observed);
    }
    if (typedConstants.stream().anyMatch(way -> way.explains(observations))) {
      return HardCoded.finding(observed, part, true);
    }
    Optional<Finding> shape = plain.shape(fresh);
    if (shape.isPresent()) {
      return List.of(shape.get());
    }
    return observations.stream().allMatch(Observation::isFinite)
        ? HardCoded.rule(rule, observed)
        : List.of(plain.notFinite());
  }

  /** The fresh inputs, and where its numbers came the zero gradient. */
  private List<Observation<StepInput>> observations(
      List<CheckOutcome> fresh, List<CheckOutcome> zero) {
    Map<List<CheckOutcome.Named>, List<CheckOutcome>> byInput = new LinkedHashMap<>();
    for (CheckOutcome check : fresh) {
      List<CheckOutcome.Named> inputs = check.evidence().orElseThrow().inputs();
      byInput.computeIfAbsent(inputs, i -> new ArrayList<>()).add(check);
    }
    zero.stream()
        .filter(check -> check.evidence().isPresent())
        .forEach(check -> byInput.put(check.evidence().orElseThrow().inputs(), List.of(check)));
    List<Observation<StepInput>> observations = new ArrayList<>();
    byInput.forEach(
        (inputs, checks) ->
            observations.add(
                Observation.of(Observation.step(rule, inputs), checks, fresh.containsAll(checks))));
    return observations;
  }
}
