package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import optigrade.answers.AnswerKey;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.model.Bindings;
import optigrade.model.Finding;
import optigrade.model.Outcomes;

/** Names the mistakes that explain a program's outcomes. For one thread. */
public final class Diagnosis {

  private final AnswerKey key;
  private final GradientDiagnosis gradient;

  /**
   * @param key the one that the checks went by, so that a mistake is recognised by their measure
   */
  public Diagnosis(AnswerKey key) {
    this.key = key;
    this.gradient = new GradientDiagnosis(key);
  }

  /** The findings, in the course's order. */
  public List<Finding> of(Outcomes outcomes, Bindings bindings) {
    Observed observed = new Observed(outcomes, bindings);
    PartDiagnosis slope = gradient.of(observed);
    List<Finding> findings = new ArrayList<>(slope.findings());
    for (Rule rule : Rules.all()) {
      findings.addAll(new RuleDiagnosis(rule, key).of(observed).findings());
      findings.addAll(new TrainingDiagnosis(rule, key, slope).of(observed).findings());
      findings.addAll(HardCoded.paths(rule, observed));
    }
    return List.copyOf(findings);
  }
}
