package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;

/** A step too few, or the last point of the right number of steps not kept. */
final class OneEpochShort implements TrainMistake {

  @Override
  public String id() {
    return "train.one-epoch-short";
  }

  @Override
  public Wording message() {
    return new Wording("The path ends one epoch too early.", "Quỹ đạo kết thúc sớm một epoch.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Count by hand for two epochs: how many steps are taken, and is the point after the last"
            + " one kept?",
        "Hãy đếm tay với hai epoch: có bao nhiêu bước được đi, và điểm sau bước cuối có được lưu"
            + " lại không?");
  }

  @Override
  public Clue clue() {
    return Clue.LOOP;
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return List.of(
        loop -> loop.stepping(epochs -> epochs - 1),
        loop -> loop.keeping(path -> path.subList(0, path.size() - 1)));
  }
}
