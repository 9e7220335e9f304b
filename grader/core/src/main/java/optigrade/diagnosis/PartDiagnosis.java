package optigrade.diagnosis;

import java.util.List;
import optigrade.course.Gradient;
import optigrade.model.Finding;

/**
 * What was found of one part.
 *
 * @param gradients for {@code df_w}: what it may compute, as far as that is known
 */
record PartDiagnosis(List<Finding> findings, List<Gradient> gradients) {

  static PartDiagnosis of(List<Finding> findings) {
    return new PartDiagnosis(List.copyOf(findings), List.of());
  }
}
