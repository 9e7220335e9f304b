package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.StepInput;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;

/** Every epoch is given zeros for every state. */
final class StateReset implements TrainMistake {

  @Override
  public String id() {
    return "train.state-reset";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Every epoch begins again with the state at zero.",
        "Mỗi epoch lại bắt đầu với trạng thái bằng không.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The state is what the optimizer remembers; look at where your program creates it and who"
            + " gets what the optimizer returns.",
        "Trạng thái là những gì thuật toán ghi nhớ; hãy xem chương trình tạo nó ở đâu và ai nhận"
            + " giá trị mà thuật toán trả về.");
  }

  @Override
  public Clue clue() {
    return Clue.FRESH_ARGUMENT;
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    if (seen.rule().states().isEmpty()) {
      return List.of();
    }
    return List.of(
        loop -> loop.asking("states", (moment, right) -> right.withStates(zeros(right))));
  }

  private static List<double[]> zeros(StepInput right) {
    return right.states().stream().map(state -> new double[state.length]).toList();
  }
}
