package optigrade.course.loops;

import java.util.List;
import java.util.Optional;
import optigrade.course.Rule;
import optigrade.course.StepInput;

/**
 * What was seen of a training loop, for mistakes that come in families: the first call tells which
 * wrong constant it was.
 *
 * @param rate the learning rate that the loop was given
 * @param epochs how many it was asked for
 * @param calls what it asked the optimizer, in order
 * @param path what it returned; empty where that was no list of points
 */
public record Seen(Rule rule, double rate, int epochs, List<StepInput> calls, List<double[]> path) {

  public Seen {
    calls = List.copyOf(calls);
    path = List.copyOf(path);
  }

  public Optional<StepInput> firstCall() {
    return calls.stream().findFirst();
  }

  /** Whether two numbers differ by more than a passage through float explains. */
  public static boolean differ(double one, double other) {
    return !(Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other)));
  }
}
