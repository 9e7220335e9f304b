package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.answers.AnswerKey;
import optigrade.answers.Way;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.StepInput;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Finding;

/** What is wrong with one step of a rule. */
final class RuleDiagnosis {

  private final Rule rule;
  private final String part;

  private final AnswerKey key;

  RuleDiagnosis(Rule rule, AnswerKey key) {
    this.rule = rule;
    this.part = Parts.step(rule);
    this.key = key;
  }

  PartDiagnosis of(Observed observed) {
    if (observed.checks(part).isEmpty()) {
      return PartDiagnosis.of(List.of());
    }
    Plain plain = new Plain(observed, part);
    Optional<Finding> noValue = plain.noValue();
    if (noValue.isPresent()) {
      return PartDiagnosis.of(List.of(noValue.get()));
    }
    List<Finding> findings = new ArrayList<>(values(observed, plain));
    if (observed.group(part, "inputs-unchanged").stream()
        .anyMatch(check -> check.status() == Status.FAILED)) {
      findings.addAll(Named.findings(key.changingInputs(rule), part, observed));
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
    List<Way<StepInput>> best = Explanations.best(key.steps(rule), observations);
    if (!best.isEmpty()) {
      return Named.findings(Explanations.shared(best), part, observed);
    }
    if (key.typedConstants(rule).stream().anyMatch(way -> Observation.explain(way, observations))) {
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
