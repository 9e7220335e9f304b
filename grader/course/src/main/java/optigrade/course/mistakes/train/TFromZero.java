package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Wording;

/** {@code t} counts 0, 1, 2, ... */
final class TFromZero implements TrainMistake {

  @Override
  public String id() {
    return "train.t-from-zero";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The epoch number handed to the optimizer starts at zero.",
        "Số epoch truyền cho thuật toán được đếm từ không.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Try the bias correction by hand with the first number that your loop hands over.",
        "Hãy thử tính tay phép hiệu chỉnh độ lệch với số đầu tiên mà vòng lặp của bạn truyền vào.");
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    if (!seen.rule().counted()) {
      return List.of();
    }
    return List.of(loop -> loop.asking("t", (moment, right) -> right.withT(moment.t() - 1)));
  }
}
