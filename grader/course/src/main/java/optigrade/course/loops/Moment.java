package optigrade.course.loops;

import java.util.List;
import optigrade.course.Gradient;
import optigrade.course.Step;

/**
 * Where a training loop stands when it is about to ask the optimizer.
 *
 * @param t the epoch that begins, from 1
 * @param path the points so far, the start first
 * @param answers what the optimizer gave so far
 */
public record Moment(Gradient gradient, int t, List<double[]> path, List<Step> answers) {

  public Moment {
    path = List.copyOf(path);
    answers = List.copyOf(answers);
  }

  public double[] start() {
    return path.get(0);
  }

  public double[] current() {
    return path.get(path.size() - 1);
  }
}
