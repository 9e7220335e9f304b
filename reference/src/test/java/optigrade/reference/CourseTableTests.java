package optigrade.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import optigrade.course.Rule;
import optigrade.course.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that everything else is measured with. */
class CourseTableTests {

  /**
   * Thirty epochs of a few rounded operations each. The worst seen is 181, Adam's last w1: {@code 1
   * - 0.999} leaves only fourteen of the sixteen digits.
   */
  private static final double ULPS = 200;

  @ParameterizedTest
  @CsvSource({
    "gd, double, 1, -4.6, 1.2",
    "gd, double, 2, -4.232, -0.72",
    "gd, double, 30, -0.40983101788669102, -4.4214783944146671e-07",
    "momentum, double, 1, -4.7, 0.4",
    "momentum, double, 2, -4.268, 1.12",
    "momentum, double, 30, -0.061007259235706948, 6.451629325061207e-05",
    "rmsprop, double-eps-in, 1, -4.0513214453304007, -1.0513167760653601",
    "rmsprop, double-eps-in, 2, -3.4351975407103135, -0.5915234259160701",
    "rmsprop, double-eps-in, 30, -0.0030057708084714157, -3.0050608426118134e-17",
    "rmsprop, double-eps-after, 1, -4.0513197019399998, -1.0513170769493381",
    "rmsprop, double-eps-after, 2, -3.4351955331382049, -0.59152376315765953",
    "rmsprop, double-eps-after, 30, -0.0030056033848290514, -3.0048779802904465e-17",
    "adam, double-eps-after, 1, -4.8000001999997997, -1.8000000249999968",
    "adam, double-eps-after, 2, -4.6002547794340529, -1.6008245063697502",
    "adam, double-eps-after, 30, -0.11386457466500859, 0.067935293705740224",
    "adam, double-eps-in, 1, -4.8000000999999246, -1.8000000015625",
    "adam, double-eps-in, 2, -4.6002545797532406, -1.6008244586154543",
    "adam, double-eps-in, 30, -0.11386333143554617, 0.067935062758387288",
  })
  void sixty_digit_arithmetic_gives_the_course_table_and_the_doubles_follow_it(
      String ruleId, String versionId, int epoch, String w1, String w2) {
    Rule rule = Rules.named(ruleId).orElseThrow();
    double[] doubles = version(rule, versionId).path(30).get(epoch);

    double first = exact(ruleId + " " + versionId, "-5", "0.2", epoch).doubleValue();
    double second = exact(ruleId + " " + versionId, "-2", "4", epoch).doubleValue();

    assertArrayEquals(
        new double[] {Double.parseDouble(w1), Double.parseDouble(w2)},
        new double[] {first, second},
        "the table is the exact value rounded to double");
    assertEquals(first, doubles[0], ULPS * Math.ulp(first));
    assertEquals(second, doubles[1], ULPS * Math.ulp(second));
  }

  @ParameterizedTest
  @CsvSource({
    "gd, float, double, 1e-6",
    "momentum, float, double, 2e-6",
    "rmsprop, float-eps-in, double-eps-in, 1e-4",
    "rmsprop, float-eps-after, double-eps-after, 1e-4",
    "adam, float-eps-in, double-eps-in, 2e-5",
    "adam, float-eps-after, double-eps-after, 2e-5"
  })
  void float_paths_stay_beside_their_centre_but_are_not_it(
      String ruleId, String floatId, String centreId, double relative) {
    Rule rule = Rules.named(ruleId).orElseThrow();
    Version inFloat = version(rule, floatId);
    assertEquals(centreId, inFloat.centre());

    double[] actual = inFloat.path(30).get(30);
    double[] centre = version(rule, centreId).path(30).get(30);

    for (int i = 0; i < 2; i++) {
      double deviation = Math.abs(actual[i] / centre[i] - 1);
      assertTrue(deviation > 0 && deviation < relative, "deviation " + deviation);
    }
  }

  private static BigDecimal exact(String rule, String start, String slope, int epoch) {
    List<BigDecimal> path = Exact.path(rule, start, slope, epoch);
    return path.get(epoch);
  }

  private static Version version(Rule rule, String id) {
    return Solutions.of(rule).accepted().stream()
        .filter(v -> v.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
