package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;

/** A step too many. */
final class OneEpochMore implements TrainMistake {

  @Override
  public String id() {
    return "train.one-epoch-more";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The loop takes one step more than there are epochs.",
        "Vòng lặp đi nhiều hơn số epoch một bước.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Look at the first and the last value of the loop counter, and count how many values lie"
            + " between them.",
        "Hãy xem giá trị đầu và giá trị cuối của biến đếm vòng lặp, rồi đếm xem có bao nhiêu giá"
            + " trị giữa chúng.");
  }

  @Override
  public Clue clue() {
    return Clue.LOOP;
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return List.of(loop -> loop.stepping(epochs -> epochs + 1));
  }
}
