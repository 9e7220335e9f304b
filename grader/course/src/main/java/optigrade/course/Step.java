package optigrade.course;

import java.util.List;

/**
 * What a rule returns: the new weights and the new states, in the order of {@link Rule#states()}.
 */
public record Step(double[] weights, List<double[]> states) {

  public Step {
    states = List.copyOf(states);
  }
}
