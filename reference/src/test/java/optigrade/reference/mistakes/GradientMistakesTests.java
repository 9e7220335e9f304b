package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import optigrade.reference.Gradient;
import optigrade.reference.GradientVersion;
import optigrade.reference.Objective;
import org.junit.jupiter.api.Test;

class GradientMistakesTests {

  private static final List<double[]> POINTS =
      List.of(
          new double[] {-5, -2},
          new double[] {3.25, 0.5},
          new double[] {1e-3, -700},
          new double[] {0, 1});

  @Test
  void every_version_is_far_from_the_right_gradient() {
    for (GradientMistake mistake : Mistakes.ofGradient()) {
      for (GradientVersion wrong : mistake.versions()) {
        assertFalse(
            agree(wrong.gradient(), Objective.gradient(), Likeness.roughly()),
            mistake.id() + " " + wrong.id());
      }
    }
  }

  @Test
  void a_wrong_sign_and_a_wrong_coefficient_stand_together() {
    Candidate<GradientVersion> pair =
        Candidates.ofGradient().stream()
            .filter(c -> ids(c).equals(List.of("grad.w2-coefficient", "grad.sign")))
            .findFirst()
            .orElseThrow();
    assertArrayEquals(new double[] {1, 4}, pair.versions().get(0).gradient().at(Objective.start()));
  }

  @Test
  void the_value_comes_once_or_for_each_component() {
    List<GradientVersion> versions =
        Mistakes.ofGradient().stream()
            .filter(mistake -> mistake.id().equals("grad.value-not-gradient"))
            .flatMap(mistake -> mistake.versions().stream())
            .filter(GradientVersion::isCentre)
            .toList();
    double[] start = Objective.start();
    assertArrayEquals(new double[] {2.5, 8}, versions.get(0).gradient().at(start));
    assertArrayEquals(new double[] {10.5}, versions.get(1).gradient().at(start));
    assertArrayEquals(new double[] {10.5, 10.5}, versions.get(2).gradient().at(start));
    assertEquals(3, versions.size());
  }

  private static boolean agree(Gradient one, Gradient other, Likeness likeness) {
    return POINTS.stream().allMatch(point -> likeness.between(one.at(point), other.at(point)));
  }

  private static List<String> ids(Candidate<?> candidate) {
    return candidate.mistakes().stream().map(Mistake::id).toList();
  }
}
