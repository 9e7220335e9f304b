package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.StepInput;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Wording;

/** The rate of the first call, where it is not the one given, in every call. */
final class IgnoresLearningRate implements TrainMistake {

  @Override
  public String id() {
    return "train.ignores-learning-rate";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The optimizer gets another learning rate than the one that train_p1 was given.",
        "Thuật toán nhận một learning rate khác với learning rate được truyền cho train_p1.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The caller decides on the learning rate; look for a number in your program that stands in"
            + " its place.",
        "Learning rate do nơi gọi quyết định; hãy tìm xem trong chương trình có con số nào đang"
            + " đứng thay nó không.");
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return seen
        .firstCall()
        .map(StepInput::rate)
        .filter(rate -> Seen.differ(rate, seen.rate()))
        .stream()
        .<LoopChange>map(
            rate -> loop -> loop.asking("rate", (moment, right) -> right.withRate(rate)))
        .toList();
  }
}
