package optigrade.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.judging.Centre;

/**
 * The course's own path through one rule: of each epoch the gradient, the new states, the new
 * weights.
 *
 * @param centres all of them, flat; the first is what the rule answers
 * @param perEpoch what the states of each epoch are divided by before they are used
 */
record Journey(Rule rule, int epochs, List<Centre> centres, List<double[]> perEpoch) {

  /** A path may be off by more than each of its steps. */
  private static final double NEAR = 4;

  private static final int DIMENSION = Objective.start().length;

  static Journey read(Rule rule, Reader in) throws IOException {
    int epochs = in.count();
    List<Centre> centres = in.centres();
    List<double[]> perEpoch = new ArrayList<>();
    for (int i = 0; i < epochs; i++) {
      perEpoch.add(in.vector());
    }
    return new Journey(rule, epochs, centres, perEpoch);
  }

  List<Centre> first(int some) {
    return centres.stream().map(centre -> centre.slice(0, some * width())).toList();
  }

  double[] corrections(int epoch) {
    return perEpoch.get(epoch - 1).clone();
  }

  /** What was answered where it stands; elsewhere on no right path. */
  Optional<Step> step(StepInput input) {
    return IntStream.rangeClosed(1, epochs)
        .filter(epoch -> isAt(epoch, input))
        .boxed()
        .min(java.util.Comparator.comparingDouble(epoch -> farness(epoch, input)))
        .map(this::answer);
  }

  private boolean isAt(int epoch, StepInput input) {
    return (!rule.counted() || input.t() == epoch)
        && Math.abs(input.rate() - rule.rate()) <= Math.ulp((float) rule.rate())
        && farness(epoch, input) <= NEAR;
  }

  /** The largest distance from what is given there, in tolerances. */
  private double farness(int epoch, StepInput input) {
    double farthest = 0;
    for (int i = 0; i < rule.hyperparameters().size(); i++) {
      double constant = rule.hyperparameters().get(i).value();
      double apart = Math.abs(input.hyperparameters()[i] - constant);
      farthest = Math.max(farthest, apart / Math.ulp((float) constant));
    }
    farthest = Math.max(farthest, apart(input.gradient(), epoch, 0));
    for (int i = 0; i < rule.states().size(); i++) {
      farthest = Math.max(farthest, apart(input.states().get(i), epoch - 1, 1 + i));
    }
    return Math.max(farthest, apart(input.weights(), epoch - 1, 1 + rule.states().size()));
  }

  /** Before the first epoch the states are zero and the weights where the course starts. */
  private double apart(double[] given, int epoch, int vector) {
    double farthest = 0;
    boolean isWeights = vector == 1 + rule.states().size();
    for (int i = 0; i < DIMENSION; i++) {
      int at = (epoch - 1) * width() + vector * DIMENSION + i;
      double right =
          epoch > 0 ? centres.get(0).numbers()[at] : isWeights ? Objective.start()[i] : 0;
      double tolerance = epoch > 0 ? centres.get(0).tolerances()[at] : Math.ulp((float) right);
      double apart = Math.abs(given[i] - right);
      farthest = Math.max(farthest, apart == 0 ? 0 : apart / tolerance);
    }
    return Double.isNaN(farthest) ? Double.POSITIVE_INFINITY : farthest;
  }

  private Step answer(int epoch) {
    int from = (epoch - 1) * width() + DIMENSION;
    List<double[]> vectors = new ArrayList<>();
    for (int i = 0; i <= rule.states().size(); i++) {
      vectors.add(centres.get(0).slice(from + i * DIMENSION, from + (i + 1) * DIMENSION).numbers());
    }
    int states = rule.states().size();
    return new Step(vectors.get(states), vectors.subList(0, states));
  }

  /** How many numbers an epoch has. */
  private int width() {
    return (2 + rule.states().size()) * DIMENSION;
  }
}
