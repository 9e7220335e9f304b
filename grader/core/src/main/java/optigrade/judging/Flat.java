package optigrade.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import optigrade.course.Step;
import optigrade.course.StepInput;

/** Inputs and results as flat lists of numbers. */
public final class Flat {

  private Flat() {}

  /** W, dW, lr, the states, the hyperparameters; the epoch's number is not a measured quantity. */
  public static double[] of(StepInput input) {
    return join(
        Stream.of(
            Stream.of(input.weights(), input.gradient(), new double[] {input.rate()}),
            input.states().stream(),
            Stream.of(input.hyperparameters())));
  }

  /** The same input with other numbers. */
  public static StepInput like(StepInput model, double[] numbers) {
    Cuts cuts = new Cuts(numbers);
    double[] weights = cuts.next(model.weights().length);
    double[] gradient = cuts.next(model.gradient().length);
    double rate = cuts.next(1)[0];
    List<double[]> states = new ArrayList<>();
    model.states().forEach(state -> states.add(cuts.next(state.length)));
    return new StepInput(
        weights, gradient, rate, states, cuts.next(model.hyperparameters().length), model.t());
  }

  /** The weights, then the states. */
  public static double[] of(Step step) {
    return join(Stream.of(Stream.of(step.weights()), step.states().stream()));
  }

  public static double[] of(List<double[]> vectors) {
    return join(Stream.of(vectors.stream()));
  }

  private static double[] join(Stream<Stream<double[]>> vectors) {
    return vectors.flatMap(group -> group).flatMapToDouble(DoubleStream::of).toArray();
  }

  private static final class Cuts {
    private final double[] numbers;
    private int at;

    Cuts(double[] numbers) {
      this.numbers = numbers;
    }

    double[] next(int length) {
      at += length;
      return Arrays.copyOfRange(numbers, at - length, at);
    }
  }
}
