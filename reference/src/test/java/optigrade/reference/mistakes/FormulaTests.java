package optigrade.reference.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.StepInput;
import optigrade.reference.Called;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each wrong rule computes for a single weight, written out once more in plain Java, version
 * by version, with the oracle's placement of epsilon.
 */
class FormulaTests {

  private static final double W = 3;
  private static final double D = 0.7;
  private static final double LR = 0.3;
  private static final double V = -0.4;
  private static final double S = 0.9;
  private static final double B = 0.6;
  private static final double B2 = 0.8;
  private static final int T = 3;
  private static final double EPS = 1e-6;

  private static Map<String, List<double[]>> gd() {
    return Map.of(
        "sgd.ascent", List.of(of(W + LR * D)),
        "sgd.no-learning-rate", List.of(of(W - D)),
        "sgd.divides-by-rate", List.of(of(W - D / LR)),
        "sgd.second-weight-untouched", List.of(of(W - LR * D)),
        "sgd.changes-its-input", List.of(of(W - LR * D), of(W - LR * D)));
  }

  private static Map<String, List<double[]>> momentum() {
    double v = B * V + (1 - B) * D;
    double classic = B * V + D;
    double ahead = 0.2 * (W - LR * B * V);
    double vAhead = B * V + (1 - B) * ahead;
    double minus = B * V - (1 - B) * D;
    return Map.of(
        "momentum.no-one-minus-beta", List.of(of(W - LR * classic, classic)),
        "momentum.swapped-beta", List.of(moved((1 - B) * V + B * D)),
        "momentum.uses-old-velocity", List.of(of(W - LR * V, v)),
        "momentum.ignores-velocity", List.of(of(W - LR * D, v)),
        "momentum.minus-gradient", List.of(moved(minus), of(W + LR * minus, minus)),
        "momentum.ascent", List.of(of(W + LR * v, v)),
        "momentum.rate-inside-velocity",
            List.of(
                of(W - (B * V + LR * D), B * V + LR * D),
                of(W - (B * V + LR * (1 - B) * D), B * V + LR * (1 - B) * D),
                of(W + (B * V - LR * D), B * V - LR * D),
                of(W + (B * V - LR * (1 - B) * D), B * V - LR * (1 - B) * D)),
        "momentum.state-not-returned",
            List.of(of(W - LR * v, V), of(W - LR * v, 0), of(W - LR * v)),
        "momentum.result-order", List.of(of(v, W - LR * v)),
        "momentum.nesterov",
            List.of(
                of(W - LR * (B * v + (1 - B) * D), v),
                of(W - LR * (B * v + D), v),
                of(W - LR * (B * classic + D), classic),
                moved(vAhead),
                moved(B * V + ahead),
                of(W - (B * V + LR * 0.2 * (W - B * V)), B * V + LR * 0.2 * (W - B * V))));
  }

  private static Map<String, List<double[]>> rmsprop() {
    double s = B * S + (1 - B) * D * D;
    double w = W - LR * D / Math.sqrt(s + EPS);
    double product = B * S + Math.pow((1 - B) * D, 2);
    DoubleFunction<double[]> with = e -> of(W - LR * D / Math.sqrt(s + e), s);
    return Map.ofEntries(
        Map.entry("rmsprop.gradient-not-squared", List.of(rooted(B * S + (1 - B) * D))),
        Map.entry("rmsprop.no-square-root", List.of(of(W - LR * D / (s + EPS), s))),
        Map.entry("rmsprop.adagrad", List.of(rooted(S + D * D))),
        Map.entry("rmsprop.swapped-gamma", List.of(rooted((1 - B) * S + B * D * D))),
        Map.entry("rmsprop.uses-old-average", List.of(of(W - LR * D / Math.sqrt(S + EPS), s))),
        Map.entry("rmsprop.state-not-returned", List.of(of(w, S), of(w, 0), of(w))),
        Map.entry("rmsprop.squares-the-product", List.of(rooted(product))),
        Map.entry("rmsprop.no-one-minus-gamma", List.of(rooted(B * S + D * D))),
        Map.entry(
            "rmsprop.wrong-epsilon",
            Stream.of(1e-8, 1e-7, 1e-5, 1e-4, 1e-3, 1e-2, 1e-9, 1e-10, 1e-12, 1e-16)
                .map(with::apply)
                .toList()),
        Map.entry("rmsprop.no-epsilon", List.of(with.apply(0))),
        Map.entry("rmsprop.ascent", List.of(of(W + LR * D / Math.sqrt(s + EPS), s))),
        Map.entry("rmsprop.result-order", List.of(of(s, w))));
  }

  private static Map<String, List<double[]>> adam() {
    double v = B * V + (1 - B) * D;
    double s = B2 * S + (1 - B2) * D * D;
    double c1 = 1 - B * B * B;
    double c2 = 1 - B2 * B2 * B2;
    double w = step(v / c1, s / c2, EPS);
    double v2 = B2 * V + (1 - B2) * D;
    double s2 = B * S + (1 - B) * D * D;
    double bare = B2 * S + (1 - B2) * D;
    double up = 2 * W - w;
    double later = step(v / (1 - Math.pow(B, 4)), s / (1 - Math.pow(B2, 4)), EPS);
    double sooner = step(v / (1 - B * B), s / (1 - B2 * B2), EPS);
    return Map.ofEntries(
        Map.entry("adam.no-bias-correction", List.of(of(step(v, s, EPS), v, s))),
        Map.entry("adam.first-moment-not-corrected", List.of(of(step(v, s / c2, EPS), v, s))),
        Map.entry("adam.second-moment-not-corrected", List.of(of(step(v / c1, s, EPS), v, s))),
        Map.entry("adam.t-off-by-one", List.of(of(later, v, s), of(sooner, v, s))),
        Map.entry(
            "adam.betas-swapped",
            List.of(
                of(step(v2 / c2, s2 / c1, EPS), v2, s2),
                of(step(v2 / c1, s2 / c2, EPS), v2, s2),
                of(step(v / c2, s / c1, EPS), v, s))),
        Map.entry("adam.no-square-root", List.of(of(W - LR * v / c1 / (s / c2 + EPS), v, s))),
        Map.entry("adam.gradient-not-squared", List.of(of(step(v / c1, bare / c2, EPS), v, bare))),
        Map.entry(
            "adam.corrected-state-returned",
            List.of(of(w, v / c1, s / c2), of(w, v / c1, s), of(w, v, s / c2))),
        Map.entry(
            "adam.state-not-returned",
            List.of(of(w, V, S), of(w, V, s), of(w, v, S), of(w, 0, 0), of(w), of(w, v))),
        Map.entry(
            "adam.result-order",
            List.of(of(v, s, w), of(w, s, v), of(s, v, w), of(v, w, s), of(s, w, v))),
        Map.entry(
            "adam.gradient-instead-of-first-moment",
            List.of(of(step(D, s / c2, EPS), v, s), of(step(D / c1, s / c2, EPS), v, s))),
        Map.entry("adam.ascent", List.of(of(up, v, s))),
        Map.entry("adam.no-epsilon", List.of(of(step(v / c1, s / c2, 0), v, s))));
  }

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_wrong_rule_computes_what_its_formula_says(Rule rule) {
    Map<String, List<double[]>> formulas =
        switch (rule.id()) {
          case "gd" -> gd();
          case "momentum" -> momentum();
          case "rmsprop" -> rmsprop();
          case "adam" -> adam();
          default -> Map.of();
        };
    for (RuleMistake mistake : Mistakes.ofRule(rule.id())) {
      List<double[]> expected = formulas.getOrDefault(mistake.id(), List.of());
      List<double[]> actual =
          mistake.versions(rule).stream()
              .filter(
                  v -> v.isCentre() && v.id().startsWith(Solutions.of(rule).accepted().get(0).id()))
              .map(v -> result(rule, v))
              .toList();
      assertEquals(expected.size(), actual.size(), mistake.id());
      for (int i = 0; i < expected.size(); i++) {
        assertTrue(
            Likeness.upToRounding().between(expected.get(i), actual.get(i)),
            mistake.id() + ", version " + (i + 1));
      }
    }
  }

  private static double[] result(Rule rule, Version version) {
    List<double[]> states =
        rule.states().stream().map(name -> of(name.equals("V") ? V : S)).toList();
    double[] constants = rule.hyperparameters().size() == 2 ? of(B, B2) : of(B);
    Called called = version.call(new StepInput(of(W), of(D), LR, states, constants, T));
    return Stream.concat(Stream.of(called.result().weights()), called.result().states().stream())
        .mapToDouble(vector -> vector[0])
        .toArray();
  }

  private static double[] moved(double velocity) {
    return of(W - LR * velocity, velocity);
  }

  private static double[] rooted(double average) {
    return of(W - LR * D / Math.sqrt(average + EPS), average);
  }

  private static double step(double first, double second, double epsilon) {
    return W - LR * first / (Math.sqrt(second) + epsilon);
  }

  private static double[] of(double... numbers) {
    return numbers;
  }
}
