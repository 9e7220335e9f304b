package optigrade.diagnosis;

import java.util.List;
import java.util.Optional;
import optigrade.answers.AnswerKey;
import optigrade.answers.Way;
import optigrade.course.Gradient;
import optigrade.course.Parts;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;

/** What is wrong with {@code df_w}. */
final class GradientDiagnosis {

  private final AnswerKey key;

  GradientDiagnosis(AnswerKey key) {
    this.key = key;
  }

  PartDiagnosis of(Observed observed) {
    String part = Parts.GRADIENT;
    if (observed.checks(part).isEmpty()) {
      return PartDiagnosis.of(List.of());
    }
    Plain plain = new Plain(observed, part);
    Optional<Finding> noValue = plain.noValue();
    if (noValue.isPresent()) {
      return new PartDiagnosis(List.of(noValue.get()), List.of(key.gradient()));
    }
    List<CheckOutcome> fresh = observed.group(part, "fresh");
    if (Observed.passed(fresh)) {
      return new PartDiagnosis(List.of(), List.of(key.gradient()));
    }
    return matched(observed, fresh, plain);
  }

  private PartDiagnosis matched(Observed observed, List<CheckOutcome> fresh, Plain plain) {
    List<Observation<double[]>> observations =
        fresh.stream()
            .map(
                check ->
                    Observation.loose(
                        Observation.point(check.evidence().orElseThrow().inputs()), check))
            .toList();
    List<Way<double[]>> best = Explanations.best(key.gradients(), observations);
    if (!best.isEmpty()) {
      List<Gradient> gradients = best.stream().<Gradient>map(way -> way.numbers()::apply).toList();
      return new PartDiagnosis(
          Named.findings(Explanations.shared(best), Parts.GRADIENT, observed), gradients);
    }
    Optional<Finding> shape = plain.shape(fresh);
    if (shape.isPresent()) {
      return PartDiagnosis.of(List.of(shape.get()));
    }
    if (!observations.stream().allMatch(Observation::isFinite)) {
      return PartDiagnosis.of(List.of(plain.notFinite()));
    }
    return PartDiagnosis.of(HardCoded.gradient(observed));
  }
}
