package optigrade.solving;

import java.util.List;

/**
 * The kind of numbers that a fresh input is made of, so that together they leave a wrong rule no
 * place to hide. Orders of magnitude are powers of ten; the weights' follow from the step's size.
 *
 * @param gradients the orders of magnitude of the gradient, one range a coordinate
 * @param rate of the learning rate
 * @param constants of the hyperparameters, in thousandths
 * @param t of the epoch's number
 */
record Regime(List<Range> gradients, Range rate, List<Range> constants, Range t) {

  record Range(int low, int high) {}

  private static final Range SOME_BETA = new Range(620, 940);
  private static final Range LOW_BETA = new Range(110, 390);
  private static final Range ALMOST_ZERO = new Range(11, 49);
  private static final Range ALMOST_ONE = new Range(981, 997);

  /** In the order in which they are used; after the last comes the first again. */
  static final List<Regime> ALL =
      List.of(
          // ordinary numbers
          of(new Range(0, 0), new Range(-1, -1), SOME_BETA, LOW_BETA, new Range(2, 9)),
          // gradients so small that epsilon and its place matter
          of(new Range(-5, -4), new Range(-2, -1), LOW_BETA, SOME_BETA, new Range(2, 6)),
          // large ones
          of(new Range(4, 5), new Range(0, 2), SOME_BETA, LOW_BETA, new Range(5, 20)),
          // a rate near zero
          of(new Range(0, 1), new Range(-6, -5), LOW_BETA, SOME_BETA, new Range(3, 3)),
          // betas near zero
          of(new Range(-2, -1), new Range(-1, 0), ALMOST_ZERO, LOW_BETA, new Range(2, 4)),
          // betas near one
          of(new Range(0, 1), new Range(-1, 0), SOME_BETA, ALMOST_ONE, new Range(2, 30)),
          // a late epoch
          of(new Range(-3, -2), new Range(-2, -1), LOW_BETA, SOME_BETA, new Range(2000, 90000)),
          // one coordinate large, the other small
          new Regime(
              List.of(new Range(2, 3), new Range(-3, -2)),
              new Range(-1, 0),
              List.of(ALMOST_ONE, SOME_BETA),
              new Range(1, 3)));

  private static Regime of(
      Range gradients, Range rate, Range firstConstant, Range otherConstants, Range t) {
    return new Regime(List.of(gradients), rate, List.of(firstConstant, otherConstants), t);
  }

  Range gradient(int coordinate) {
    return gradients.get(Math.min(coordinate, gradients.size() - 1));
  }

  Range constant(int index) {
    return constants.get(Math.min(index, constants.size() - 1));
  }
}
