package optigrade.course.mistakes.train;

import java.util.List;
import java.util.stream.Stream;
import optigrade.course.loops.LoopChange;
import optigrade.course.loops.Seen;
import optigrade.course.loops.TrainMistake;
import optigrade.course.mistakes.Wording;

/** The path without the start, or with zeros (the state) in its place, as one handout has it. */
final class NoInitialPoint implements TrainMistake {

  @Override
  public String id() {
    return "train.no-initial-point";
  }

  @Override
  public Wording message() {
    return new Wording(
        "The returned path does not begin with the starting point.",
        "Quỹ đạo trả về không bắt đầu bằng điểm xuất phát.");
  }

  @Override
  public Wording hint() {
    return new Wording(
        "The path has one point more than there are epochs; think about what its first entry is,"
            + " before any step is taken.",
        "Quỹ đạo có nhiều hơn số epoch một điểm; hãy nghĩ xem phần tử đầu tiên là gì, khi chưa"
            + " đi bước nào.");
  }

  @Override
  public List<LoopChange> changes(Seen seen) {
    return List.of(
        loop -> loop.keeping(NoInitialPoint::withoutStart),
        loop -> loop.keeping(NoInitialPoint::zerosFirst));
  }

  private static List<double[]> withoutStart(List<double[]> path) {
    return path.subList(1, path.size());
  }

  private static List<double[]> zerosFirst(List<double[]> path) {
    List<double[]> zeros = List.of(new double[path.get(0).length]);
    return Stream.of(zeros, withoutStart(path)).flatMap(List::stream).toList();
  }
}
