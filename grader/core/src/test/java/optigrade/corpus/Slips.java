package optigrade.corpus;

import static optigrade.corpus.RuleText.ADAM;
import static optigrade.corpus.RuleText.GD;
import static optigrade.corpus.RuleText.MOMENTUM;
import static optigrade.corpus.RuleText.RMSPROP;
import static optigrade.corpus.Slip.gradient;
import static optigrade.corpus.Slip.rule;
import static optigrade.corpus.Slip.training;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every mistake of the catalogue as a change of text, and some that the catalogue does not know.
 */
final class Slips {

  private Slips() {}

  static List<Slip> all() {
    return Stream.of(
            gradients(), descents(), momenta(), rmsprops(), adams(), trainings(), uncatalogued())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Slip> gradients() {
    return List.of(
        gradient("grad.w2-coefficient", "0.2 * $a; 2 * $b"),
        gradient("grad.w1-coefficient", "0.1 * $a; 4 * $b"),
        gradient("grad.value-not-gradient", "0.1 * $a * $a; 2 * $b * $b"),
        gradient("grad.swapped", "4 * $b; 0.2 * $a"),
        gradient("grad.sign", "-0.2 * $a; -4 * $b"),
        gradient("grad.constant", "0.2; 4.0"));
  }

  private static List<Slip> descents() {
    return List.of(
        rule("sgd.ascent", GD, r -> r.with("nw", "$w + lr * $g")),
        rule("sgd.no-learning-rate", GD, r -> r.with("nw", "$w - $g")),
        rule("sgd.divides-by-rate", GD, r -> r.with("nw", "$w - $g / lr")),
        rule("sgd.second-weight-untouched", GD, r -> r.with("nw", "$i == 0 ? $w - lr * $g : $w")),
        rule("sgd.changes-its-input", GD, r -> r.with("nw", "$w = $w - lr * $g")));
  }

  private static List<Slip> momenta() {
    return List.of(
        rule("momentum.no-one-minus-beta", MOMENTUM, r -> r.with("nv", "beta * $v + $g")),
        rule("momentum.swapped-beta", MOMENTUM, r -> r.with("nv", "(1 - beta) * $v + beta * $g")),
        rule("momentum.uses-old-velocity", MOMENTUM, r -> r.with("nw", "$w - lr * $v")),
        rule("momentum.ignores-velocity", MOMENTUM, r -> r.with("nw", "$w - lr * $g")),
        rule("momentum.minus-gradient", MOMENTUM, r -> r.with("nv", "beta * $v - (1 - beta) * $g")),
        rule("momentum.ascent", MOMENTUM, r -> r.with("nw", "$w + lr * $nv")),
        rule(
            "momentum.rate-inside-velocity",
            MOMENTUM,
            r -> r.with("nv", "beta * $v + lr * $g").with("nw", "$w - $nv")),
        rule("momentum.state-not-returned", MOMENTUM, r -> r.returning("nw", "V")),
        rule("momentum.result-order", MOMENTUM, r -> r.returning("nv", "nw")),
        rule(
            "momentum.nesterov",
            MOMENTUM,
            r -> r.with("nw", "$w - lr * (beta * $nv + (1 - beta) * $g)")));
  }

  private static List<Slip> rmsprops() {
    return List.of(
        rule(
            "rmsprop.gradient-not-squared",
            RMSPROP,
            r -> r.with("ns", "gamma * $s + (1 - gamma) * $g")),
        rule("rmsprop.no-square-root", RMSPROP, r -> r.with("nw", "$w - lr * $g / ($ns + 1e-6)")),
        rule("rmsprop.adagrad", RMSPROP, r -> r.with("ns", "$s + $g * $g")),
        rule(
            "rmsprop.swapped-gamma",
            RMSPROP,
            r -> r.with("ns", "(1 - gamma) * $s + gamma * $g * $g")),
        rule(
            "rmsprop.uses-old-average",
            RMSPROP,
            r -> r.with("nw", "$w - lr * $g / Math.sqrt($s + 1e-6)")),
        rule("rmsprop.state-not-returned", RMSPROP, r -> r.returning("nw", "S")),
        rule(
            "rmsprop.squares-the-product",
            RMSPROP,
            r -> r.with("ns", "gamma * $s + Math.pow((1 - gamma) * $g, 2)")),
        rule("rmsprop.no-one-minus-gamma", RMSPROP, r -> r.with("ns", "gamma * $s + $g * $g")),
        rule(
            "rmsprop.wrong-epsilon",
            RMSPROP,
            r -> r.with("nw", "$w - lr * $g / Math.sqrt($ns + 1e-8)")),
        rule("rmsprop.no-epsilon", RMSPROP, r -> r.with("nw", "$w - lr * $g / Math.sqrt($ns)")),
        rule("rmsprop.ascent", RMSPROP, r -> r.with("nw", "$w + lr * $g / Math.sqrt($ns + 1e-6)")),
        rule("rmsprop.result-order", RMSPROP, r -> r.returning("ns", "nw")));
  }

  private static List<Slip> adams() {
    return List.of(
        rule("adam.no-bias-correction", ADAM, r -> r.with("vh", "$nv").with("sh", "$ns")),
        rule("adam.first-moment-not-corrected", ADAM, r -> r.with("vh", "$nv")),
        rule("adam.second-moment-not-corrected", ADAM, r -> r.with("sh", "$ns")),
        rule(
            "adam.t-off-by-one",
            ADAM,
            r ->
                r.with("vh", "$nv / (1 - Math.pow(beta1, t + 1))")
                    .with("sh", "$ns / (1 - Math.pow(beta2, t + 1))")),
        rule(
            "adam.betas-swapped",
            ADAM,
            r ->
                r.with("nv", "beta2 * $v + (1 - beta2) * $g")
                    .with("ns", "beta1 * $s + (1 - beta1) * $g * $g")
                    .with("vh", "$nv / (1 - Math.pow(beta2, t))")
                    .with("sh", "$ns / (1 - Math.pow(beta1, t))")),
        rule("adam.no-square-root", ADAM, r -> r.with("nw", "$w - lr * $vh / ($sh + 1e-6)")),
        rule("adam.gradient-not-squared", ADAM, r -> r.with("ns", "beta2 * $s + (1 - beta2) * $g")),
        rule("adam.corrected-state-returned", ADAM, r -> r.returning("nw", "vh", "sh")),
        rule("adam.state-not-returned", ADAM, r -> r.returning("nw", "V", "S")),
        rule("adam.result-order", ADAM, r -> r.returning("nw", "ns", "nv")),
        rule(
            "adam.gradient-instead-of-first-moment",
            ADAM,
            r -> r.with("nw", "$w - lr * $g / (Math.sqrt($sh) + 1e-6)")),
        rule("adam.ascent", ADAM, r -> r.with("nw", "$w + lr * $vh / (Math.sqrt($sh) + 1e-6)")),
        rule("adam.no-epsilon", ADAM, r -> r.with("nw", "$w - lr * $vh / Math.sqrt($sh)")));
  }

  private static List<Slip> trainings() {
    return List.of(
        training("train.no-initial-point", GD, t -> t.with("keep start", "no")),
        training("train.no-initial-point", ADAM, t -> t.with("keep start", "no")),
        training("train.one-epoch-short", MOMENTUM, t -> t.with("while", "t < epochs")),
        training("train.one-epoch-more", RMSPROP, t -> t.with("while", "t <= epochs + 1")),
        training("train.only-first-and-last", GD, t -> t.with("keep points", "no")),
        training("train.start-sign", GD, t -> t.with("start", "-5.0, 2.0")),
        training("train.start-sign", ADAM, t -> t.with("start", "-5.0, 2.0")),
        training("train.state-reset", MOMENTUM, t -> t.with("keep state", "no")),
        training("train.state-reset", ADAM, t -> t.with("keep state", "no")),
        training("train.state-not-carried", ADAM, t -> t.with("keep state", "first")),
        training("train.t-from-zero", ADAM, t -> t.with("from", "0").with("while", "t < epochs")),
        training("train.t-constant", ADAM, t -> t.with("count", "1")),
        training("train.wrong-hyperparameter", MOMENTUM, t -> t.with("constants", ", 0.9")),
        training("train.wrong-hyperparameter", RMSPROP, t -> t.with("constants", ", 0.99")),
        training("train.wrong-hyperparameter", ADAM, t -> t.with("constants", ", 0.9, 0.99")),
        training("train.gradient-at-start-only", GD, t -> t.with("gradient of", "first")),
        training("train.gradient-at-start-only", RMSPROP, t -> t.with("gradient of", "first")),
        training("train.ignores-learning-rate", MOMENTUM, t -> t.with("rate", "0.6")),
        training("train.ignores-optimizer", GD, t -> t.with("call", "no")),
        training("train.aliasing", GD, t -> t.with("one array", "yes")),
        training("train.aliasing", ADAM, t -> t.with("one array", "yes")));
  }

  /** Wrong in ways that a fair reader can't name. */
  private static List<Slip> uncatalogued() {
    return List.of(
        gradient("", "0.2 * $a; 5 * $b").uncatalogued("another coefficient"),
        gradient("", "0.2 * $a + $b; 4 * $b").uncatalogued("a mixed gradient"),
        rule("", GD, r -> r.with("nw", "$w - lr * $g * $g")).uncatalogued("squared descent"),
        rule("", GD, r -> r.with("nw", "$w * (1 - lr) - lr * $g")).uncatalogued("weight decay"),
        rule("", MOMENTUM, r -> r.with("nv", "beta * ($v + $g)"))
            .uncatalogued("beta times the sum"),
        rule("", MOMENTUM, r -> r.with("nw", "$w - lr * ($nv + $v)"))
            .uncatalogued("both velocities"),
        rule("", RMSPROP, r -> r.with("nw", "$w - lr * $g / Math.cbrt($ns + 1e-6)"))
            .uncatalogued("cube root"),
        rule("", RMSPROP, r -> r.with("ns", "gamma * $s + (1 - gamma) * Math.abs($g)"))
            .uncatalogued("absolute gradient"),
        rule("", ADAM, r -> r.with("vh", "$nv / (1 - beta1 * t)"))
            .uncatalogued("times t in place of to the power of t"),
        rule("", ADAM, r -> r.with("sh", "$ns / (1 + Math.pow(beta2, t))"))
            .uncatalogued("plus in the correction"),
        training("", GD, t -> t.with("start", "-4.0, -2.0")).uncatalogued("another start"),
        training("", ADAM, t -> t.with("count", "2 * t")).uncatalogued("counts by twos"));
  }
}
