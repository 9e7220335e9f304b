package optigrade.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import optigrade.course.Gradient;
import optigrade.course.Objective;
import optigrade.course.Rule;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;

/** What a training run starts from: the same loop as the reference's, from any numbers. */
public record Course(
    double[] start, double rate, double[] hyperparameters, int states, int epochs) {

  /** The course's own, at some rate. */
  public static Course of(Rule rule, double rate, int epochs) {
    return new Course(Objective.start(), rate, rule.constants(), rule.states().size(), epochs);
  }

  public double[] flat() {
    return Flat.of(List.of(start, new double[] {rate}, hyperparameters));
  }

  public Course like(double[] numbers) {
    int d = start.length;
    return new Course(
        Arrays.copyOf(numbers, d),
        numbers[d],
        Arrays.copyOfRange(numbers, d + 1, numbers.length),
        states,
        epochs);
  }

  /** All points, the start included, one after another. */
  public double[] path(Gradient gradient, Stepper optimizer) {
    List<double[]> points = new ArrayList<>(List.of(start));
    run(gradient, optimizer, (slope, step) -> points.add(step.weights()));
    return Flat.of(points);
  }

  /** Of each epoch the gradient, the new states, the new weights. */
  public double[] journey(Gradient gradient, Stepper optimizer) {
    List<double[]> vectors = new ArrayList<>();
    run(
        gradient,
        optimizer,
        (slope, step) -> {
          vectors.add(slope);
          vectors.addAll(step.states());
          vectors.add(step.weights());
        });
    return Flat.of(vectors);
  }

  private void run(Gradient gradient, Stepper optimizer, BiConsumer<double[], Step> seen) {
    double[] weights = start;
    List<double[]> state = Collections.nCopies(states, new double[start.length]);
    for (int t = 1; t <= epochs; t++) {
      double[] slope = gradient.at(weights);
      Step step = optimizer.step(new StepInput(weights, slope, rate, state, hyperparameters, t));
      seen.accept(slope, step);
      weights = step.weights();
      state = step.states();
    }
  }
}
