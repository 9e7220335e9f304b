package optigrade.reference.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import optigrade.course.Rule;
import optigrade.course.StepInput;

/** Ordinary and less ordinary inputs for a rule, always the same. */
final class Inputs {

  private static final double[] SIZES = {5, 1, 1e-2, 1e-4};

  private final Random random = new Random(7);

  /** Forty of all sizes, and one with a zero gradient and zero state. */
  static List<StepInput> of(Rule rule) {
    Inputs inputs = new Inputs();
    List<StepInput> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(inputs.next(rule, SIZES[i % SIZES.length], 1 + i / 4));
    }
    List<double[]> zeros = rule.states().stream().map(name -> new double[2]).toList();
    double[] constants = rule.constants();
    all.add(new StepInput(new double[] {3, -4}, new double[2], 0.1, zeros, constants, 1));
    return List.copyOf(all);
  }

  private StepInput next(Rule rule, double size, int t) {
    List<double[]> states =
        rule.states().stream()
            .map(name -> name.equals("S") ? positive(size * size) : signed(size))
            .toList();
    double[] constants =
        rule.hyperparameters().stream()
            .mapToDouble(h -> 0.1 + 0.85 * random.nextDouble())
            .toArray();
    double rate = 0.05 + random.nextDouble();
    return new StepInput(signed(5), signed(size), rate, states, constants, t);
  }

  private double[] positive(double size) {
    return new double[] {size * random.nextDouble(), size * random.nextDouble()};
  }

  private double[] signed(double size) {
    return new double[] {
      size * (2 * random.nextDouble() - 1), size * (2 * random.nextDouble() - 1)
    };
  }
}
