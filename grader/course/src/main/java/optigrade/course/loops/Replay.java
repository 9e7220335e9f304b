package optigrade.course.loops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optigrade.course.Gradient;
import optigrade.course.Step;
import optigrade.course.StepInput;

/**
 * What a loop asks and returns when it gets recorded answers.
 *
 * @param asked each call of the optimizer, in order
 * @param path the points it returns
 */
public record Replay(List<StepInput> asked, List<double[]> path) {

  public Replay {
    asked = List.copyOf(asked);
    path = List.copyOf(path);
  }

  /** Drives a loop; empty where it asks more often than there are answers. */
  public static Optional<Replay> of(
      Loop loop, Gradient gradient, double rate, int epochs, List<Step> answers) {
    List<StepInput> asked = new ArrayList<>();
    try {
      List<double[]> path = loop.path(gradient, input -> next(asked, input, answers), rate, epochs);
      return Optional.of(new Replay(asked, path));
    } catch (OutOfAnswers end) {
      return Optional.empty();
    }
  }

  private static Step next(List<StepInput> asked, StepInput input, List<Step> answers) {
    if (asked.size() == answers.size()) {
      throw new OutOfAnswers();
    }
    asked.add(input);
    return answers.get(asked.size() - 1);
  }

  private static final class OutOfAnswers extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
