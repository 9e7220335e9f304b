package optigrade.course.mistakes.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Wording;

/** Every entry is the last point; the start may have an array of its own. */
final class Aliasing implements TrainMistake {

  @Override
  public String id() {
    return "train.aliasing";
  }

  @Override
  public Wording message() {
    return new Wording(
        "Every entry of the path is the same array, so all of them show the last point.",
        "Mọi phần tử của quỹ đạo đều là cùng một mảng, nên tất cả đều hiện điểm cuối cùng.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "Adding an array to a list does not copy it; think about what happens to the earlier"
            + " entries when the array changes.",
        "Thêm một mảng vào danh sách không tạo ra bản sao; hãy nghĩ xem các phần tử trước đó sẽ"
            + " ra sao khi mảng thay đổi.");
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return List.of(
        loop -> loop.keeping(path -> Collections.nCopies(path.size(), last(path))),
        loop -> loop.keeping(Aliasing::exceptStart));
  }

  private static List<double[]> exceptStart(List<double[]> path) {
    List<double[]> kept = new ArrayList<>(Collections.nCopies(path.size(), last(path)));
    kept.set(0, path.get(0));
    return kept;
  }

  private static double[] last(List<double[]> path) {
    return path.get(path.size() - 1);
  }
}
