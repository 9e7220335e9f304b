package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;

/** The start and the last point. */
final class OnlyFirstAndLast implements TrainMistake {

  @Override
  public String id() {
    return "train.only-first-and-last";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Only the start and the last point are returned; those between them are missing.",
        "Chỉ có điểm xuất phát và điểm cuối được trả về, thiếu các điểm ở giữa.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Check whether the line that keeps a point stands inside the loop.",
        "Hãy kiểm tra xem dòng lệnh lưu điểm có nằm bên trong vòng lặp không.");
  }

  @Override
  public Clue clue() {
    return Clue.LOOP;
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return List.of(loop -> loop.keeping(path -> List.of(path.get(0), path.get(path.size() - 1))));
  }
}
