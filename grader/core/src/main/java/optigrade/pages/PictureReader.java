package optigrade.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Value;
import optigrade.reference.Objective;

/**
 * Draws an exercise's right path and the student's. Whatever the student's is, there is a picture.
 */
final class PictureReader {

  /** The root of f's value there; the start lies on the eighth. */
  private static final double FIRST_RING = Math.sqrt(Objective.value(Objective.start())) / 8;

  /** As far as a picture grows for a student's path; what is further out is told in words. */
  private static final double WIDEST = 12;

  private static final double HIGHEST = 6;
  private static final double MARGIN = 0.07;

  /** Powers of ten below the right path's least loss, and above its most, that a picture shows. */
  private static final int LOWER = 3;

  private static final int HIGHER = 4;

  private final List<double[]> right;
  private final Optional<List<double[]>> mine;
  private final int mineCount;
  private final Language language;

  PictureReader(Outcomes.Trajectory trajectory, Language language) {
    this.right = trajectory.expected();
    List<Value> items = trajectory.actual().map(PictureReader::items).orElse(List.of());
    this.mineCount = items.size();
    // One that is far too long is told by its beginning.
    List<double[]> points =
        items.stream().limit(2L * Math.max(1, right.size())).map(PictureReader::point).toList();
    this.mine =
        points.stream().anyMatch(PictureReader::isFinite) ? Optional.of(points) : Optional.empty();
    this.language = language;
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.Sequence sequence ? sequence.items() : List.of();
  }

  /** What is no point is a gap. */
  private static double[] point(Value value) {
    List<Value> items = items(value);
    return items.size() == 2
            && items.get(0) instanceof Value.Num first
            && items.get(1) instanceof Value.Num second
        ? new double[] {first.value(), second.value()}
        : new double[] {Double.NaN, Double.NaN};
  }

  private static boolean isFinite(double[] point) {
    return Double.isFinite(point[0]) && Double.isFinite(point[1]);
  }

  Picture picture() {
    Frame map = map();
    Frame loss = loss();
    return new Picture(
        new Picture.Plot(
            map.ticksAcross(map.right() - map.left() > 12 ? 4 : 2),
            map.ticksUp(map.top() - map.bottom() > 7 ? 2 : 1, Integer::toString),
            map.line(right),
            mine.map(map::line).orElse(List.of())),
        rings(map),
        new Picture.Plot(
            loss.ticksAcross(loss.right() > 40 ? 20 : loss.right() > 15 ? 10 : 1),
            loss.ticksUp(loss.top() - loss.bottom() > 8 ? 4 : 2, PictureReader::power),
            loss.line(losses(right)),
            mine.map(it -> loss.line(losses(it))).orElse(List.of())),
        mine.isPresent(),
        notes(map),
        description(),
        lossDescription());
  }

  /** Along w1 and along w2 f takes the first ring's value at different places. */
  private static Picture.Rings rings(Frame map) {
    double x = map.x(0);
    double y = map.y(0);
    return new Picture.Rings(
        Frame.place(x),
        Frame.place(y),
        Frame.fine(map.x(FIRST_RING / Math.sqrt(Objective.value(new double[] {1, 0}))) - x),
        Frame.fine(y - map.y(FIRST_RING / Math.sqrt(Objective.value(new double[] {0, 1})))));
  }

  private Frame map() {
    double[] box = {-1, 1, -1, 1};
    Stream.concat(right.stream(), mine.stream().flatMap(List::stream))
        .filter(p -> Math.abs(p[0]) <= WIDEST && Math.abs(p[1]) <= HIGHEST)
        .forEach(
            p -> {
              box[0] = Math.min(box[0], p[0]);
              box[1] = Math.max(box[1], p[0]);
              box[2] = Math.min(box[2], p[1]);
              box[3] = Math.max(box[3], p[1]);
            });
    double across = MARGIN * (box[1] - box[0]);
    double up = MARGIN * (box[3] - box[2]);
    return new Frame(box[0] - across, box[1] + across, box[2] - up, box[3] + up);
  }

  private Frame loss() {
    double[] rights = powers(right);
    double[] all =
        powers(Stream.concat(right.stream(), mine.stream().flatMap(List::stream)).toList());
    int epochs = Math.max(right.size(), mine.map(List::size).orElse(0)) - 1;
    return new Frame(
        0,
        Math.max(1, epochs),
        Math.floor(Math.max(all[0], rights[0] - LOWER)),
        Math.ceil(Math.min(all[1], rights[1] + HIGHER) + 0.01));
  }

  /** The least and the most power of ten. */
  private static double[] powers(List<double[]> points) {
    double[] range = {0, 0};
    points.stream()
        .mapToDouble(PictureReader::power)
        .filter(Double::isFinite)
        .forEach(
            it -> {
              range[0] = Math.min(range[0], it);
              range[1] = Math.max(range[1], it);
            });
    return range;
  }

  private static double power(double[] point) {
    return Math.log10(Objective.value(point));
  }

  /** A loss of zero lies on the lower edge, far down. */
  private static List<double[]> losses(List<double[]> points) {
    List<double[]> losses = new ArrayList<>();
    for (int epoch = 0; epoch < points.size(); epoch++) {
      double power = power(points.get(epoch));
      losses.add(new double[] {epoch, power == Double.NEGATIVE_INFINITY ? -400 : power});
    }
    return losses;
  }

  private static String power(int exponent) {
    StringBuilder text = new StringBuilder("10");
    for (char c : Integer.toString(exponent).toCharArray()) {
      text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
    }
    return text.toString();
  }

  private List<String> notes(Frame map) {
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
    first(points, p -> !isFinite(p))
        .ifPresent(
            k ->
                notes.add(
                    language.of(
                        "Point " + k + " of yours is not two finite numbers and can't be drawn.",
                        "Điểm thứ "
                            + k
                            + " của bạn không phải hai số hữu hạn nên không vẽ được.")));
    first(points, p -> isFinite(p) && !map.holds(p[0], p[1]))
        .ifPresent(
            k ->
                notes.add(
                    language.of(
                        "From point " + k + " on yours leads out of the picture.",
                        "Từ điểm thứ " + k + " trở đi, quỹ đạo của bạn ra ngoài hình.")));
    return notes;
  }

  private String comparison(Frame map, List<double[]> points) {
    Optional<Integer> parting =
        IntStream.range(0, Math.min(points.size(), right.size()))
            .filter(k -> isApart(map, points.get(k), right.get(k)))
            .boxed()
            .findFirst();
    return parting
        .map(
            k ->
                k == 0
                    ? language.of(
                        "Your path begins elsewhere than the right one.",
                        "Quỹ đạo của bạn xuất phát từ chỗ khác với quỹ đạo đúng.")
                    : language.of(
                        "Your path parts from the right one at point " + k + ".",
                        "Quỹ đạo của bạn bắt đầu lệch khỏi quỹ đạo đúng từ điểm thứ " + k + "."))
        .orElseGet(
            () ->
                language.of(
                    "Your path lies on the right one.", "Quỹ đạo của bạn trùng với quỹ đạo đúng."));
  }

  /** By more than a dot's width. */
  private static boolean isApart(Frame map, double[] one, double[] other) {
    return !isFinite(one)
        || Math.abs(map.x(one[0]) - map.x(other[0])) > 1
        || Math.abs(map.y(one[1]) - map.y(other[1])) > 1;
  }

  private static Optional<Integer> first(
      List<double[]> points, java.util.function.Predicate<double[]> is) {
    return IntStream.range(0, points.size())
        .filter(k -> is.test(points.get(k)))
        .boxed()
        .findFirst();
  }

  private String description() {
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
        + language.of(" in ", " sau ")
        + (points.size() - 1)
        + language.of(" epochs.", " epoch.");
  }

  private static String shown(double[] point) {
    return Numerals.shown(Value.of(point));
  }

  private String lossDescription() {
    return language.of(
            "The value of f after each epoch, in powers of ten. ",
            "Giá trị của f sau mỗi epoch, theo lũy thừa của 10. ")
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
