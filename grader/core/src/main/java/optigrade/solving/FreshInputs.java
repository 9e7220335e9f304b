package optigrade.solving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.judging.Centre;
import optigrade.judging.Flat;
import optigrade.judging.Spread;
import optigrade.model.GraderFault;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.solving.Regime.Range;

/**
 * Inputs that nobody has seen, drawn from the rubric's seed. They depend on the seed and the rule
 * alone, so that another tolerance or another choice of accepted versions leaves them as they are.
 */
final class FreshInputs {

  /** How many tolerances apart a right answer and one that moves nothing must be. */
  private static final double WIDE = 200;

  private static final int ATTEMPTS = 1000;
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

  /** A factor as wide as any sensible rubric's. */
  private static final Centres CENTRES = new Centres(new Spread(8));

  private final long seed;
  private final int dimension;

  FreshInputs(long seed) {
    this(seed, Objective.start().length);
  }

  FreshInputs(long seed, int dimension) {
    this.seed = seed;
    this.dimension = dimension;
  }

  /** Inputs for a rule. */
  List<StepInput> steps(Rule rule, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> step(rule, Regime.ALL.get(i % Regime.ALL.size()), rule.id() + " fresh " + i))
        .toList();
  }

  /** Points for the gradient, of every order of magnitude. */
  List<double[]> points(int count) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Draw draw = Draw.of(seed, "gradient fresh " + i);
      points.add(numbers(() -> draw.signed(-6, 5)));
    }
    return points;
  }

  /** A step of the rule with the course's constants, from a point that is not on its path. */
  StepInput elsewhere(Rule rule, double[] constants) {
    Draw draw = Draw.of(seed, rule.id() + " elsewhere");
    double[] weights = numbers(() -> draw.signed(0, 0));
    double[] gradient = Slope.gradient().at(weights);
    List<double[]> states =
        rule.states().stream().map(state -> numbers(() -> draw.positive(0, 0))).toList();
    return new StepInput(weights, gradient, rule.rate(), states, constants, draw.whole(3, 12));
  }

  private StepInput step(Rule rule, Regime regime, String purpose) {
    Draw draw = Draw.of(seed, purpose);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      StepInput input = attempt(rule, regime, draw);
      if (separates(rule, input)) {
        return input;
      }
    }
    throw new GraderFault("fresh-inputs", "No telling input was found: " + purpose);
  }

  private StepInput attempt(Rule rule, Regime regime, Draw draw) {
    double rate = draw.positive(regime.rate().low(), regime.rate().high());
    double[] constants = new double[rule.hyperparameters().size()];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = draw.thousandths(regime.constant(i).low(), regime.constant(i).high());
    }
    List<double[]> states = states(rule, regime, constants, draw);
    double[] gradient = gradient(regime, draw);
    int t = draw.whole(regime.t().low(), regime.t().high());
    StepInput fromZero = new StepInput(new double[dimension], gradient, rate, states, constants, t);
    double[] moves = Solutions.of(rule).oracle().step(fromZero).weights();
    double[] weights = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      weights[i] = weightLike(moves[i], draw);
    }
    return new StepInput(weights, gradient, rate, states, constants, t);
  }

  /** States as some steps of the rule itself leave them, so that a square stays a square. */
  private List<double[]> states(Rule rule, Regime regime, double[] constants, Draw draw) {
    List<double[]> states = Collections.nCopies(rule.states().size(), new double[dimension]);
    for (int t = 1; t <= 3; t++) {
      StepInput before =
          new StepInput(
              new double[dimension], gradient(regime, draw), rule.rate(), states, constants, t);
      states = Solutions.of(rule).oracle().step(before).states();
    }
    return states.stream().map(FreshInputs::rounded).toList();
  }

  private double[] gradient(Regime regime, Draw draw) {
    double[] gradient = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      Range range = regime.gradient(i);
      gradient[i] = draw.signed(range.low(), range.high());
    }
    return gradient;
  }

  /** About as large as the move, so that neither drowns the other. */
  private static double weightLike(double move, Draw draw) {
    BigDecimal exact = new BigDecimal(move);
    int magnitude = exact.precision() - exact.scale() - 1 + draw.whole(-1, 1);
    int bounded = Math.max(-6, Math.min(5, magnitude));
    return draw.signed(bounded, bounded);
  }

  private static boolean separates(Rule rule, StepInput input) {
    double[] unmoved = Flat.of(new Step(input.weights(), input.states()));
    return CENTRES.of(Solutions.of(rule).accepted(), input).stream()
        .allMatch(c -> separates(c, unmoved));
  }

  private static boolean separates(Centre centre, double[] unmoved) {
    return IntStream.range(0, unmoved.length)
        .allMatch(
            i -> {
              double wide = WIDE * centre.tolerances()[i];
              return Math.abs(centre.numbers()[i]) > wide
                  && Math.abs(centre.numbers()[i] - unmoved[i]) > wide;
            });
  }

  private double[] numbers(java.util.function.DoubleSupplier supplier) {
    return IntStream.range(0, dimension).mapToDouble(i -> supplier.getAsDouble()).toArray();
  }

  private static double[] rounded(double[] exact) {
    return java.util.Arrays.stream(exact)
        .map(x -> new BigDecimal(x).round(THREE_DIGITS).doubleValue())
        .toArray();
  }
}
