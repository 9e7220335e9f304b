package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.Step;
import optigrade.course.StepInput;
import optigrade.course.Stepper;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Wording;

/** Never asks the optimizer (whatever path it makes up), or asks and drops the answer. */
final class IgnoresOptimizer implements TrainMistake {

  @Override
  public String id() {
    return "train.ignores-optimizer";
  }

  @Override
  public Wording message() {
    return new Wording(
        "train_p1 does not use the optimizer that it is given: its points are not the answers of"
            + " that optimizer.",
        "train_p1 không dùng thuật toán được truyền vào: các điểm của nó không phải là kết quả"
            + " của thuật toán đó.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The parameter holds a function; look at where it is called and what becomes of its"
            + " result.",
        "Tham số đó là một hàm; hãy xem nó được gọi ở đâu và kết quả của nó đi về đâu.");
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    boolean madeUp = seen.calls().isEmpty() && seen.path().size() > 1;
    if (madeUp) {
      return ownPath(seen);
    }
    return List.of(loop -> loop.turningTo(given -> input -> dropped(given, input)));
  }

  private static List<LoopChange> ownPath(Seen seen) {
    return List.of(loop -> loop.stepping(epochs -> 0).keeping(path -> seen.path()));
  }

  /** Expects the arrays to be changed in place. */
  private static Step dropped(Stepper given, StepInput input) {
    given.step(input);
    return new Step(input.weights(), input.states());
  }
}
