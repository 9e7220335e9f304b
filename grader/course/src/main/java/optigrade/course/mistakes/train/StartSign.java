package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;

/** A coordinate of the start with the other sign; {@code (-5, 2)} stands in the handout. */
final class StartSign implements TrainMistake {

  @Override
  public String id() {
    return "train.start-sign";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The path starts at a point with a wrong sign.",
        "Quỹ đạo xuất phát từ một điểm bị sai dấu.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Take the starting point from the statement of the task; one piece of pseudo-code in the"
            + " handout has a slip there.",
        "Hãy lấy điểm xuất phát từ phần đề bài; một đoạn mã giả trong tài liệu bị nhầm ở chỗ này.");
  }

  @Override
  public Clue clue() {
    return Clue.START;
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return List.of(
        loop -> loop.startingAt(-5, 2),
        loop -> loop.startingAt(5, -2),
        loop -> loop.startingAt(5, 2));
  }
}
