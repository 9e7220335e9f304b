package optigrade.reference.mistakes.train;

import java.util.List;
import optigrade.reference.mistakes.Clue;
import optigrade.reference.mistakes.LoopChange;
import optigrade.reference.mistakes.Seen;
import optigrade.reference.mistakes.TrainMistake;
import optigrade.reference.mistakes.Wording;

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
