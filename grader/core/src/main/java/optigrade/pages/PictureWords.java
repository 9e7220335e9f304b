package optigrade.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import optigrade.course.Objective;
import optigrade.model.Language;
import optigrade.model.Value;

/**
 * What a picture does not show, and the whole of it for those who do not see.
 *
 * @param mine the student's points as far as they are drawn
 * @param mineCount how many there are
 * @param wrong the first of them that is wrong, be it by less than can be seen
 */
record PictureWords(
    Language language,
    List<double[]> right,
    Optional<List<double[]>> mine,
    int mineCount,
    Optional<Integer> wrong) {

  List<String> notes(Frame map) {
    if (mine.isEmpty()) {
      return List.of(
          language.of(
              "Your program gave no path that could be drawn.",
              "Chương trình của bạn không cho ra quỹ đạo nào vẽ được."));
    }
    List<String> notes = new ArrayList<>();
    List<double[]> points = mine.get();
    notes.add(comparison(map, points));
    if (mineCount != right.size()) {
      notes.add(
          language.of(
              "Your path has " + mineCount + " points, the right one has " + right.size() + ".",
              "Quỹ đạo của bạn có "
                  + mineCount
                  + " điểm, quỹ đạo đúng có "
                  + right.size()
                  + " điểm."));
    }
    first(points, p -> !PictureReader.isFinite(p))
        .ifPresent(
            k ->
                notes.add(
                    language.of(
                        "Point " + k + " of yours is not two finite numbers and can't be drawn.",
                        "Điểm thứ "
                            + k
                            + " của bạn không phải hai số hữu hạn nên không vẽ được.")));
    first(points, p -> PictureReader.isFinite(p) && !map.holds(p[0], p[1]))
        .ifPresent(
            k ->
                notes.add(
                    language.of(
                        "From point " + k + " on yours leads out of the picture.",
                        "Từ điểm thứ " + k + " trở đi, quỹ đạo của bạn ra ngoài hình.")));
    return notes;
  }

  private String comparison(Frame map, List<double[]> points) {
    Optional<Integer> seen =
        IntStream.range(0, Math.min(points.size(), right.size()))
            .filter(k -> isApart(map, points.get(k), right.get(k)))
            .boxed()
            .findFirst();
    return wrong
        .filter(k -> seen.isEmpty() || k < seen.get())
        .map(k -> unseen(k, seen))
        .or(() -> seen.map(this::parting))
        .orElseGet(
            () ->
                language.of(
                    "Your path lies on the right one.", "Quỹ đạo của bạn trùng với quỹ đạo đúng."));
  }

  private String parting(int k) {
    return k == 0
        ? language.of(
            "Your path begins elsewhere than the right one.",
            "Quỹ đạo của bạn xuất phát từ chỗ khác với quỹ đạo đúng.")
        : language.of(
            "Your path parts from the right one at point " + k + ".",
            "Quỹ đạo của bạn bắt đầu lệch khỏi quỹ đạo đúng từ điểm thứ " + k + ".");
  }

  /** What the checks found at a point where the picture does not show it yet. */
  private String unseen(int k, Optional<Integer> seen) {
    return language.of(
            "Your path differs from the right one from point " + k + " on, ",
            "Quỹ đạo của bạn lệch khỏi quỹ đạo đúng từ điểm thứ " + k + ", ")
        + seen.map(
                at ->
                    language.of(
                        "which is to be seen from point " + at + " on.",
                        "nhưng trên hình chỉ thấy được từ điểm thứ " + at + "."))
            .orElseGet(
                () ->
                    language.of(
                        "by too little to be seen here.", "nhưng quá ít để thấy được trên hình."));
  }

  /** By more than a dot's width. */
  private static boolean isApart(Frame map, double[] one, double[] other) {
    return !PictureReader.isFinite(one)
        || Math.abs(map.x(one[0]) - map.x(other[0])) > 1
        || Math.abs(map.y(one[1]) - map.y(other[1])) > 1;
  }

  private static Optional<Integer> first(List<double[]> points, Predicate<double[]> is) {
    return IntStream.range(0, points.size())
        .filter(k -> is.test(points.get(k)))
        .boxed()
        .findFirst();
  }

  String description() {
    String goes =
        language.of(
            "Contour lines of f around its minimum at (0, 0). ",
            "Các đường đồng mức của f quanh điểm cực tiểu (0, 0). ");
    return goes
        + language.of("The right path: ", "Quỹ đạo đúng: ")
        + way(right)
        + mine.map(it -> language.of(" Your path: ", " Quỹ đạo của bạn: ") + way(it)).orElse("");
  }

  private String way(List<double[]> points) {
    return language.of("from ", "từ ")
        + shown(points.get(0))
        + language.of(" to ", " đến ")
        + shown(points.get(points.size() - 1))
        + language.of(", ", ", gồm ")
        + points.size()
        + language.of(" points.", " điểm.");
  }

  private static String shown(double[] point) {
    return Numerals.shown(Value.of(point));
  }

  String lossDescription() {
    return language.of(
            "The value of f at each point, in powers of ten. ",
            "Giá trị của f tại mỗi điểm, theo lũy thừa của 10. ")
        + language.of("The right path: ", "Quỹ đạo đúng: ")
        + fall(right)
        + mine.map(it -> language.of(" Your path: ", " Quỹ đạo của bạn: ") + fall(it)).orElse("");
  }

  private String fall(List<double[]> points) {
    return language.of("from ", "từ ")
        + Numerals.shown(Objective.value(points.get(0)))
        + language.of(" to ", " đến ")
        + Numerals.shown(Objective.value(points.get(points.size() - 1)))
        + ".";
  }
}
