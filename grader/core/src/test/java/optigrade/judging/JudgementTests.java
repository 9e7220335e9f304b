package optigrade.judging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JudgementTests {

  private static final Centre IN = new Centre("in", new double[] {1, 10}, new double[] {0.1, 1});
  private static final Centre AFTER =
      new Centre("after", new double[] {2, 20}, new double[] {0.1, 1});

  private static Judgement of(double... actual) {
    return Judgement.of(actual, List.of(IN, AFTER));
  }

  @Test
  void all_numbers_must_agree_with_one_and_the_same_answer() {
    assertTrue(of(1.05, 9.5).right());
    assertEquals("after", of(2.05, 20.5).centre().version());
    assertFalse(of(1, 20).right());
  }

  @Test
  void the_first_difference_from_the_nearest_answer_is_told() {
    Judgement judgement = of(2, 25);
    assertEquals("after", judgement.centre().version());
    assertEquals(OptionalInt.of(1), judgement.firstDifference());
  }

  @Test
  void what_is_not_finite_agrees_with_nothing() {
    Centre none =
        new Centre("none", new double[] {Double.NaN, 1.0 / 0}, new double[] {1.0 / 0, 1.0 / 0});
    assertFalse(Judgement.of(new double[] {Double.NaN, 1.0 / 0}, List.of(none)).right());
    assertFalse(of(Double.NaN, 10).right());
    assertFalse(of(Double.POSITIVE_INFINITY, 10).right());
  }

  @Test
  void too_few_numbers_differ_where_they_end() {
    assertEquals(OptionalInt.of(1), of(1).firstDifference());
    assertFalse(of(1, 10, 3).right());
  }

  @Test
  void the_tolerance_is_what_a_float_of_the_inputs_makes_of_the_result() {
    Centre centre =
        new Spread(4).around("x", in -> new double[] {in[0] * 100}, List.of(), new double[] {3});
    assertArrayEquals(new double[] {300}, centre.numbers());
    assertEquals(4 * 100 * Math.ulp(3f), centre.tolerances()[0], 1e-12);
  }

  @Test
  void a_move_that_leaves_the_domain_widens_nothing() {
    Centre centre =
        new Spread(4)
            .around("x", in -> new double[] {Math.sqrt(in[0])}, List.of(), new double[] {0});
    assertTrue(centre.tolerances()[0] < 1e-20);
  }

  @Test
  void the_tolerance_is_worked_out_only_where_the_answer_is_not_the_very_same() {
    List<String> asked = new ArrayList<>();
    Centre centre =
        new Spread(4)
            .around(
                "x",
                in -> {
                  asked.add("");
                  return new double[] {in[0] * 100, in[0]};
                },
                List.of(),
                new double[] {3});
    assertTrue(Judgement.of(new double[] {300, 3}, List.of(centre)).right());
    assertTrue(Judgement.of(new double[] {3}, List.of(centre.slice(1, 2))).right());
    assertEquals(1, asked.size());
    assertTrue(Judgement.of(new double[] {300.00001, 3}, List.of(centre)).right());
    assertFalse(Judgement.of(new double[] {301, 3}, List.of(centre)).right());
    assertFalse(Judgement.of(new double[] {4}, List.of(centre.slice(1, 2))).right());
    assertEquals(3, asked.size(), "and once only");
  }
}
