package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Wording;

/** The {@code t} of the first call in every call. */
final class TConstant implements TrainMistake {

  @Override
  public String id() {
    return "train.t-constant";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Every epoch hands the same epoch number to the optimizer.",
        "Epoch nào cũng truyền cùng một giá trị t cho thuật toán.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The bias correction fades from epoch to epoch; look at what should make it do so.",
        "Phép hiệu chỉnh độ lệch yếu dần qua từng epoch; hãy xem cái gì phải làm cho nó yếu dần.");
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    if (!seen.rule().counted() || seen.firstCall().isEmpty()) {
      return List.of();
    }
    int constant = seen.firstCall().get().t();
    return List.of(loop -> loop.asking("t", (moment, right) -> right.withT(constant)));
  }
}
