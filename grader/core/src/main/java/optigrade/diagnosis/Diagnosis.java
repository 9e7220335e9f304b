package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optigrade.judging.Centres;
import optigrade.judging.Spread;
import optigrade.model.Bindings;
import optigrade.model.Finding;
import optigrade.model.Outcomes;
import optigrade.reference.Rule;
import optigrade.reference.Rules;

/**
 * Names the mistakes that explain a program's outcomes. Make one a rubric: it works out the
 * catalogue once, and several threads may use it.
 */
public final class Diagnosis {

  private final Spread spread;
  private final GradientDiagnosis gradient;
  private final Map<Rule, RuleDiagnosis> rules = new LinkedHashMap<>();

  /**
   * @param toleranceFactor the rubric's, so that a mistake is recognised by the measure of the
   *     checks
   */
  public Diagnosis(double toleranceFactor) {
    this.spread = new Spread(toleranceFactor);
    Centres centres = new Centres(spread);
    this.gradient = new GradientDiagnosis(centres);
    Rules.all().forEach(rule -> rules.put(rule, new RuleDiagnosis(rule, centres)));
  }

  /** The findings, in the course's order. */
  public List<Finding> of(Outcomes outcomes, Bindings bindings) {
    Observed observed = new Observed(outcomes, bindings);
    PartDiagnosis slope = gradient.of(observed);
    List<Finding> findings = new ArrayList<>(slope.findings());
    rules.forEach(
        (rule, diagnosis) -> {
          findings.addAll(diagnosis.of(observed).findings());
          TrainingDiagnosis training = new TrainingDiagnosis(rule, spread, slope);
          findings.addAll(training.of(observed).findings());
          findings.addAll(HardCoded.paths(rule, observed));
        });
    return List.copyOf(findings);
  }
}
