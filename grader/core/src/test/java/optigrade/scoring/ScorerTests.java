package optigrade.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.GraderFault;
import optigrade.model.Outcomes;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Text;
import optigrade.model.Value;
import org.junit.jupiter.api.Test;

class ScorerTests {

  private final Rubric rubric = TheCourse.rubric();
  private final Scorer scorer = new Scorer(rubric);

  @Test
  void everything_passed_is_every_point() {
    Score score = scorer.score(APlan.all(Status.PASSED), false);
    assertEquals(new BigDecimal("100"), score.earned());
    assertEquals(new BigDecimal("100"), score.possible());
    assertTrue(score.criteria().stream().allMatch(it -> it.status() == Score.Status.FULL));
  }

  @Test
  void nothing_passed_is_no_point_and_no_deduction_below_nothing() {
    Score score = scorer.score(APlan.all(Status.FAILED), true);
    assertEquals(BigDecimal.ZERO, score.earned());
    assertEquals(List.of(), score.deductions());
    assertTrue(score.criteria().stream().allMatch(it -> it.status() == Score.Status.NONE));
  }

  @Test
  void what_was_not_run_says_so() {
    Score score = scorer.score(APlan.all(Status.NOT_RUN), false);
    assertTrue(score.criteria().stream().allMatch(it -> it.status() == Score.Status.NOT_RUN));
  }

  @Test
  void what_does_not_compile_costs_its_deduction_once() {
    Score score = scorer.score(APlan.all(Status.PASSED), true);
    assertEquals(new BigDecimal("98"), score.earned());
    assertEquals(new BigDecimal("2"), score.deductions().get(0).points());
  }

  @Test
  void a_changed_input_costs_a_tenth_of_its_rule() {
    Outcomes outcomes = APlan.with(check -> !check.is("adam.Adam", "inputs-unchanged"));
    assertEquals(new BigDecimal("98"), scorer.score(outcomes, false).earned());
  }

  @Test
  void side_conditions_earn_nothing_where_the_values_are_wrong() {
    Outcomes outcomes = APlan.with(check -> !check.id().startsWith("fresh"));
    Score.Mark mark = mark(scorer.score(outcomes, false), "momentum.sgd_momentum");
    assertEquals(BigDecimal.ZERO, mark.earned());
    for (Score.Weighed weighed : mark.checks()) {
      assertEquals(Status.FAILED, weighed.check().status());
      boolean itself = weighed.check().id().startsWith("fresh");
      assertEquals(itself, weighed.check().message().isEmpty());
    }
  }

  @Test
  void what_holds_by_itself_says_what_it_rests_on_and_shows_no_numbers() {
    CheckOutcome.Evidence right =
        new CheckOutcome.Evidence(
            List.of(), Value.of(1), Optional.of(Value.of(1)), Optional.empty());
    CheckOutcome wrong =
        APlan.planned().stream()
            .filter(it -> it.is("gd.sgd", "fresh-1"))
            .findFirst()
            .orElseThrow()
            .with(Status.FAILED);
    CheckOutcome side =
        new CheckOutcome(
            "gd.sgd",
            "side",
            "fresh",
            Status.PASSED,
            Requirement.all(List.of("fresh-1.W")),
            Optional.empty(),
            Optional.of(right));
    CheckOutcome shown = Requirements.of("gd.sgd", List.of(wrong, side)).applied().get(1);
    assertEquals(Optional.empty(), shown.evidence());
    assertEquals(
        "Right by itself, but it earns nothing while these checks of the same criterion fail: fresh-1.W.",
        shown.message().orElseThrow().en());
  }

  @Test
  void a_point_of_a_path_is_named_as_its_own_message_names_it() {
    Outcomes outcomes = APlan.with(check -> !check.is("gd.epochs-2", "point-1"));
    Text said =
        mark(scorer.score(outcomes, false), "gd.epochs-2")
            .checks()
            .get(0)
            .check()
            .message()
            .orElseThrow();
    assertTrue(said.en().endsWith(" fail: point 1."), said::en);
    assertTrue(said.vi().endsWith(" còn sai: điểm thứ 1."), said::vi);
  }

  @Test
  void one_fresh_input_right_lets_the_first_step_count_but_not_the_side_conditions() {
    Outcomes outcomes =
        APlan.with(check -> !check.id().startsWith("fresh") || check.id().equals("fresh-3.W"));
    Score.Mark mark = mark(scorer.score(outcomes, false), "gd.sgd");
    // (2 + 6/8) / 10 of 10 points
    assertEquals(new BigDecimal("2.75"), mark.earned());
    assertEquals(Score.Status.PARTIAL, mark.status());
  }

  @Test
  void half_a_hundredth_is_rounded_up() {
    Outcomes outcomes = APlan.with(check -> !check.is("gradient.df_w", "inputs-unchanged"));
    // 10 x 8/9 = 8.888...
    assertEquals(
        new BigDecimal("8.89"), mark(scorer.score(outcomes, false), "gradient.df_w").earned());
  }

  @Test
  void an_error_carried_forward_earns_its_share() {
    Outcomes wrong =
        APlan.with(
            check -> !check.criterion().equals("gd.sgd") && !check.is("gd.epochs-30", "point"));
    Score without = scorer.score(wrong, false);
    Score with = scorer.score(APlan.carried(wrong, "gd.epochs-30", true), false);
    assertEquals(BigDecimal.ZERO, mark(without, "gd.epochs-30").earned());
    Score.Mark carried = mark(with, "gd.epochs-30");
    assertEquals(new BigDecimal("1.75"), carried.earned());
    assertEquals(Score.Status.CARRIED, carried.status());
    assertTrue(carried.checks().stream().anyMatch(Score.Weighed::carried));
    assertEquals(without, scorer.score(APlan.carried(wrong, "gd.epochs-30", false), false));
  }

  @Test
  void what_is_worth_no_points_has_a_status_all_the_same() {
    assertEquals(Score.Status.FULL, worthless(it -> true, true));
    assertEquals(Score.Status.CARRIED, worthless(it -> !it.id().startsWith("point"), true));
    assertEquals(Score.Status.NONE, worthless(it -> !it.id().startsWith("point"), false));
    assertEquals(Score.Status.PARTIAL, worthless(it -> !it.id().equals("point-7"), true));
  }

  private Score.Status worthless(Predicate<APlan.Planned> passed, boolean carried) {
    String id = "gd.epochs-30";
    Score.Mark mark =
        new Marking(
                new Rubric.Criterion(
                    id, BigDecimal.ZERO, Rubric.Visibility.PUBLIC, Text.same("The path")),
                APlan.with(passed).checks().stream()
                    .filter(it -> it.criterion().equals(id))
                    .toList(),
                rubric)
            .mark(Optional.of(new Outcomes.Carry(id, List.of("gd.sgd"), List.of(), carried)));
    assertEquals(BigDecimal.ZERO, mark.earned());
    assertEquals(mark.status() == Score.Status.CARRIED, mark.checks().get(7).carried());
    return mark.status();
  }

  @Test
  void what_passed_by_itself_is_not_called_carried() {
    Outcomes outcomes =
        APlan.with(it -> !it.is("gd.epochs-30", "point") || it.id().equals("point-1"));
    Score.Mark mark =
        mark(scorer.score(APlan.carried(outcomes, "gd.epochs-30", true), false), "gd.epochs-30");
    assertEquals(Score.Status.CARRIED, mark.status());
    for (Score.Weighed weighed : mark.checks()) {
      assertEquals(weighed.check().status() != Status.PASSED, weighed.carried());
    }
  }

  @Test
  void a_carry_never_takes_anything_away() {
    Outcomes nearly = APlan.with(check -> !check.is("gd.epochs-30", "point-7"));
    Score.Mark mark =
        mark(scorer.score(APlan.carried(nearly, "gd.epochs-30", true), false), "gd.epochs-30");
    assertEquals(Score.Status.PARTIAL, mark.status());
    assertTrue(mark.earned().compareTo(new BigDecimal("3.4")) > 0);
    assertTrue(mark.checks().stream().noneMatch(Score.Weighed::carried));
  }

  @Test
  void a_shared_weight_is_shown_for_each_check() {
    Score.Mark mark = mark(scorer.score(APlan.all(Status.PASSED), false), "gd.epochs-30");
    assertEquals(new BigDecimal("0.258065"), mark.checks().get(0).weight());
    assertEquals(31 + 2, mark.checks().size());
  }

  @Test
  void gaps_in_the_outcomes_are_our_fault_and_never_a_mark() {
    assertFault("criterion-without-checks", APlan.without("adam.Adam"));
    assertFault("check-twice", APlan.and(check("gd.sgd", "fresh-1.W", "fresh")));
    assertFault("check-without-criterion", APlan.and(check("nadam", "fresh-1.W", "fresh")));
    assertFault("check-without-weight", APlan.and(check("gd.sgd", "more", "speed")));
    CheckOutcome dangling =
        new CheckOutcome(
            "gd.sgd",
            "more",
            "fresh",
            Status.PASSED,
            Requirement.all(List.of("none")),
            Optional.empty(),
            Optional.empty());
    assertFault("requirement-without-check", APlan.and(dangling));
    assertFault(
        "criterion-without-checks",
        new Outcomes(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of()));
  }

  @Test
  void the_order_of_checks_does_not_matter_to_any_mark() {
    Outcomes outcomes = APlan.with(check -> !check.is("adam.epochs-30", "point-1"));
    List<CheckOutcome> backwards = new ArrayList<>();
    outcomes.checks().forEach(check -> backwards.add(0, check));
    assertEquals(
        scorer.score(outcomes, true).earned(), scorer.score(APlan.of(backwards), true).earned());
  }

  private static CheckOutcome check(String criterion, String id, String group) {
    return new CheckOutcome(
        criterion,
        id,
        group,
        Status.PASSED,
        Requirement.none(),
        Optional.empty(),
        Optional.empty());
  }

  private void assertFault(String code, Outcomes outcomes) {
    GraderFault fault = assertThrows(GraderFault.class, () -> scorer.score(outcomes, false));
    assertEquals(code, fault.code());
  }

  private static Score.Mark mark(Score score, String criterion) {
    return score.criteria().stream()
        .filter(it -> it.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }
}
