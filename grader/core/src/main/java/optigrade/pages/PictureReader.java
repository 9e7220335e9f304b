package optigrade.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.course.Objective;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Value;

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
  private final Optional<Integer> wrong;

  /**
   * @param wrong the first point that the checks found wrong
   */
  PictureReader(Outcomes.Trajectory trajectory, Language language, Optional<Integer> wrong) {
    this.right = trajectory.expected();
    List<Value> items = trajectory.actual().map(PictureReader::items).orElse(List.of());
    this.mineCount = items.size();
    // One that is far too long is told by its beginning.
    List<double[]> points =
        items.stream().limit(2L * Math.max(1, right.size())).map(PictureReader::point).toList();
    this.mine =
        points.stream().anyMatch(PictureReader::isFinite) ? Optional.of(points) : Optional.empty();
    this.language = language;
    this.wrong = wrong;
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

  static boolean isFinite(double[] point) {
    return Double.isFinite(point[0]) && Double.isFinite(point[1]);
  }

  Picture picture() {
    Frame map = map();
    PictureWords words = new PictureWords(language, right, mine, mineCount, wrong);
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
        words.notes(map),
        words.description(),
        words.lossDescription());
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
}
