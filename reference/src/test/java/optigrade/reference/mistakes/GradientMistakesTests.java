package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import optigrade.course.Gradient;
import optigrade.course.Objective;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Mistake;
import optigrade.reference.GradientVersion;
import optigrade.reference.Slope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            agree(wrong.gradient(), Slope.gradient(), Likeness.roughly()),
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

  @ParameterizedTest
  @CsvSource({
    "grad.w2-coefficient, -1 -4; -1 -16; -1 -2",
    "grad.w1-coefficient, -0.5 -8; -10 -8; -5 -8",
    "grad.value-not-gradient, 2.5 8; 10.5; 10.5 10.5",
    "grad.swapped, -8 -1; -0.4 -20; -20 -0.4",
    "grad.sign, 1 8; 1 -8; -1 8",
    "grad.constant, 0.2 4"
  })
  void every_version_computes_what_it_should_at_the_start(String id, String expected) {
    String actual =
        Mistakes.ofGradient().stream()
            .filter(mistake -> mistake.id().equals(id))
            .flatMap(mistake -> mistake.versions().stream())
            .filter(GradientVersion::isCentre)
            .map(version -> text(version.gradient().at(Objective.start())))
            .collect(Collectors.joining("; "));
    assertEquals(expected, actual);
  }

  private static String text(double[] numbers) {
    return DoubleStream.of(numbers)
        .mapToObj(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" "));
  }

  private static boolean agree(Gradient one, Gradient other, Likeness likeness) {
    return POINTS.stream().allMatch(point -> likeness.between(one.at(point), other.at(point)));
  }

  private static List<String> ids(Candidate<?> candidate) {
    return candidate.mistakes().stream().map(Mistake::id).toList();
  }
}
