package optigrade.diagnosis;

import java.util.List;
import java.util.Optional;
import optigrade.judging.Centres;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.reference.Gradient;
import optigrade.reference.GradientVersion;
import optigrade.reference.Objective;
import optigrade.reference.mistakes.Candidates;

/** What is wrong with {@code df_w}. */
final class GradientDiagnosis {

  private final List<Way<double[], GradientVersion>> ways;

  GradientDiagnosis(Centres centres) {
    this.ways = Way.ofGradient(Candidates.ofGradient(), centres);
  }

  PartDiagnosis of(Observed observed) {
    String part = Observed.GRADIENT;
    Plain plain = new Plain(observed, part);
    Optional<Finding> noValue = plain.noValue();
    if (noValue.isPresent()) {
      return new PartDiagnosis(List.of(noValue.get()), List.of(Objective.gradient()));
    }
    List<CheckOutcome> fresh = observed.group(part, "fresh");
    if (Observed.passed(fresh)) {
      return new PartDiagnosis(List.of(), List.of(Objective.gradient()));
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
    List<Way<double[], GradientVersion>> best = Explanations.best(ways, observations);
    if (!best.isEmpty()) {
      List<Gradient> gradients = best.stream().map(way -> way.version().gradient()).toList();
      return new PartDiagnosis(
          Named.findings(Explanations.shared(best), Observed.GRADIENT, observed), gradients);
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
