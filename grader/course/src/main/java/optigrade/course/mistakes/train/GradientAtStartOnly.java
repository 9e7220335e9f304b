package optigrade.course.mistakes.train;

import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Clue;
import optigrade.course.mistakes.Wording;

/** The gradient at the start in every call. */
final class GradientAtStartOnly implements TrainMistake {

  @Override
  public String id() {
    return "train.gradient-at-start-only";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The gradient is computed once, at the start, and used for every epoch.",
        "Gradient chỉ được tính một lần ở điểm xuất phát rồi dùng cho mọi epoch.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The slope changes as the point moves; look at where your program computes it.",
        "Độ dốc thay đổi khi điểm di chuyển; hãy xem chương trình tính nó ở đâu.");
  }

  @Override
  public Clue clue() {
    return Clue.ASKS_FOR_GRADIENT;
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return List.of(
        loop ->
            loop.asking(
                "gradient",
                (moment, right) -> right.withGradient(moment.gradient().at(moment.start()))));
  }
}
