package optigrade.reference.mistakes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.course.StepInput;
import optigrade.course.loops.Replay;
import optigrade.reference.Called;

/** How near to each other two programs' numbers are, in shape as in size. */
final class Likeness {

  private final double relative;

  private Likeness(double relative) {
    this.relative = relative;
  }

  /** Equal up to rounding of doubles. */
  static Likeness upToRounding() {
    return new Likeness(1e-10);
  }

  /** Nearer than anything but a look at all the digits would tell; float is nearer still. */
  static Likeness roughly() {
    return new Likeness(1e-3);
  }

  boolean between(Called one, Called other) {
    return between(vectors(one), vectors(other));
  }

  boolean between(Replay one, Replay other) {
    return between(vectors(one), vectors(other));
  }

  boolean between(List<double[]> ones, List<double[]> others) {
    return ones.size() == others.size()
        && IntStream.range(0, ones.size()).allMatch(i -> between(ones.get(i), others.get(i)));
  }

  boolean between(double[] ones, double[] others) {
    return ones.length == others.length
        && IntStream.range(0, ones.length).allMatch(i -> between(ones[i], others[i]));
  }

  /** Two programs that both give the same non-finite number behave alike. */
  private boolean between(double one, double other) {
    return Double.compare(one, other) == 0
        || Math.abs(one - other) <= relative * Math.max(Math.abs(one), Math.abs(other));
  }

  private static List<double[]> vectors(Called called) {
    return Stream.of(
            Stream.of(called.result().weights()),
            called.result().states().stream(),
            vectors(called.after()))
        .<double[]>flatMap(vectors -> vectors)
        .toList();
  }

  private static List<double[]> vectors(Replay replay) {
    Stream<double[]> count = Stream.of(new double[] {replay.asked().size()});
    return Stream.of(
            count, replay.asked().stream().flatMap(Likeness::vectors), replay.path().stream())
        .<double[]>flatMap(vectors -> vectors)
        .toList();
  }

  private static Stream<double[]> vectors(StepInput input) {
    Stream<double[]> numbers =
        Stream.of(
            input.weights(),
            input.gradient(),
            new double[] {input.rate(), input.t()},
            input.hyperparameters());
    return Stream.concat(numbers, input.states().stream());
  }
}
