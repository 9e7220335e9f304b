package optigrade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.Language;
import optigrade.model.Outcomes.Trajectory;
import optigrade.model.Value;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a path is, there is a picture, and it says what it can't show. */
class PictureTests {

  private static final List<double[]> RIGHT =
      List.of(new double[] {-5, -2}, new double[] {-4.6, 1.2}, new double[] {-4.232, -0.72});

  private static Picture of(Value path) {
    return of(path, Language.EN, Optional.empty());
  }

  private static Picture of(Value path, Language language, Optional<Integer> wrong) {
    return new PictureReader(new Trajectory(RIGHT, Optional.of(path)), language, wrong).picture();
  }

  private static Value path(double... numbers) {
    List<Value> points = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      points.add(Value.of(numbers[i], numbers[i + 1]));
    }
    return new Value.Sequence(points);
  }

  private static void mustHold(Picture picture, String note) {
    assertTrue(picture.notes().toString().contains(note), picture.notes().toString());
  }

  @Test
  void the_right_path_lies_on_itself() {
    Picture picture = of(path(-5, -2, -4.6, 1.2, -4.232, -0.72));
    assertEquals(picture.map().right(), picture.map().mine());
    assertEquals(picture.loss().right(), picture.loss().mine());
    assertEquals(List.of("Your path lies on the right one."), picture.notes());
    assertTrue(picture.description().contains("from (-5, -2) to (-4.232, -0.72), 3 points"));
  }

  @Test
  void it_says_where_paths_part() {
    mustHold(of(path(-5, -2, -4.6, 1.2, -4.2, 2)), "parts from the right one at point 2");
    mustHold(of(path(-5, 2)), "begins elsewhere");
    mustHold(of(path(-5, -2)), "Your path has 1 points, the right one has 3");
  }

  @Test
  void what_is_wrong_by_less_than_can_be_seen_does_not_lie_on_the_right_path() {
    Value near = path(-5, -2, -4.6001, 1.2, -4.232, -0.72);
    assertEquals(
        List.of(
            "Your path differs from the right one from point 1 on, by too little to be seen here."),
        of(near, Language.EN, Optional.of(1)).notes());
    assertEquals(
        List.of(
            "Quỹ đạo của bạn lệch khỏi quỹ đạo đúng từ điểm thứ 1, nhưng quá ít để thấy được trên hình."),
        of(near, Language.VI, Optional.of(1)).notes());
    Value farther = path(-5, -2, -4.6001, 1.2, -4.2, 2);
    assertEquals(
        List.of(
            "Your path differs from the right one from point 1 on, which is to be seen from point 2 on."),
        of(farther, Language.EN, Optional.of(1)).notes());
    assertEquals(
        List.of("Your path parts from the right one at point 2."),
        of(farther, Language.EN, Optional.of(2)).notes());
  }

  @Test
  void a_line_breaks_off_where_a_point_is_no_number() {
    Picture picture =
        of(path(-5, -2, -4.6, 1.2, Double.NaN, 1, 2, Double.POSITIVE_INFINITY, -1, -1, 0, 0));
    assertEquals(2, picture.map().mine().size());
    mustHold(picture, "Point 2 of yours is not two finite numbers");
  }

  @Test
  void a_path_that_runs_away_leaves_the_picture_as_wide_as_it_was() {
    Picture picture = of(path(-5, -2, -5.4, 30, 1e300, -1e300, -Double.MAX_VALUE, 1));
    assertEquals(of(path(-5, -2)).map().right(), picture.map().right());
    mustHold(picture, "From point 1 on yours leads out of the picture");
    assertTrue(numbers(picture).allMatch(n -> Math.abs(n) <= 4000));
  }

  @Test
  void a_loss_of_zero_has_a_place() {
    Picture picture = of(path(-5, -2, 0, 0, 0, 0));
    assertTrue(numbers(picture).allMatch(Double::isFinite));
    assertEquals(1, picture.loss().mine().size());
  }

  @Test
  void of_a_million_points_the_first_are_drawn() {
    Value long_ = new Value.Sequence(Collections.nCopies(1_000_000, Value.of(-1, -1)));
    Picture picture = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> of(long_));
    assertEquals(6, picture.map().mine().get(0).split(" ").length);
    mustHold(picture, "Your path has 1000000 points");
  }

  static Stream<Value> shapes() {
    return Stream.of(
        new Value.Nothing(),
        new Value.Num(1),
        new Value.Unknown("Point"),
        new Value.Sequence(List.of()),
        Value.of(1, 2, 3),
        new Value.Sequence(List.of(Value.of(1, 2, 3), Value.of(1), new Value.Nothing())),
        new Value.Sequence(List.of(new Value.Sequence(List.of(Value.of(1, 2), Value.of(1, 2))))),
        path(Double.NaN, Double.NaN));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void what_is_no_path_is_not_drawn(Value value) {
    Picture picture = of(value);
    assertFalse(picture.hasMine());
    assertEquals(List.of(), picture.map().mine());
    assertEquals(1, picture.map().right().size());
    mustHold(picture, "no path that could be drawn");
  }

  @Test
  void a_path_of_one_point_is_a_dot() {
    assertEquals(1, of(path(-1, -1)).map().mine().size());
  }

  private static Stream<Double> numbers(Picture picture) {
    return Stream.of(picture.map(), picture.loss())
        .flatMap(plot -> Stream.concat(plot.right().stream(), plot.mine().stream()))
        .flatMap(piece -> Stream.of(piece.split("[ ,]")))
        .map(Double::valueOf);
  }
}
