package optigrade.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Outcomes;
import optigrade.model.Rubric;
import optigrade.model.Score;

/** What must hold of any outcomes under the course's rubric, carried errors or not. */
class ScoringPropertyTests {

  private static final List<APlan.Planned> PLAN = APlan.planned();

  private final Rubric rubric = TheCourse.rubric();
  private final Scorer scorer = new Scorer(rubric);

  /** An outcome for every planned check; how many pass differs from try to try. */
  @Provide
  Arbitrary<Outcomes> outcomes() {
    Arbitrary<Double> rates = Arbitraries.doubles().between(0, 1);
    return rates.flatMap(
        rate ->
            Arbitraries.randomValue(
                random ->
                    carriedAtRandom(
                        PLAN.stream().map(it -> it.with(any(random, rate))).toList(), random)));
  }

  private static Status any(Random random, double rate) {
    Status[] others = {Status.FAILED, Status.THREW, Status.TIMED_OUT, Status.NOT_RUN};
    return random.nextDouble() < rate ? Status.PASSED : others[random.nextInt(others.length)];
  }

  private static Outcomes carriedAtRandom(List<CheckOutcome> checks, Random random) {
    Outcomes outcomes = APlan.of(checks);
    return random.nextBoolean()
        ? outcomes
        : APlan.carried(outcomes, "gd.epochs-30", random.nextBoolean());
  }

  @Property
  void one_more_check_passed_never_scores_less(
      @ForAll("outcomes") Outcomes outcomes, @ForAll Random random, @ForAll boolean broken) {
    List<CheckOutcome> better = new ArrayList<>(outcomes.checks());
    int chosen = random.nextInt(better.size());
    better.set(chosen, PLAN.get(chosen).with(Status.PASSED));
    Outcomes after =
        new Outcomes(
            better,
            List.of(),
            List.of(),
            outcomes.carries(),
            outcomes.trajectories(),
            List.of(),
            List.of());
    Score one = scorer.score(outcomes, broken);
    Score other = scorer.score(after, broken);
    assertTrue(other.earned().compareTo(one.earned()) >= 0);
    for (int i = 0; i < one.criteria().size(); i++) {
      BigDecimal before = one.criteria().get(i).earned();
      assertTrue(other.criteria().get(i).earned().compareTo(before) >= 0);
    }
  }

  @Property
  void the_order_of_checks_never_matters(
      @ForAll("outcomes") Outcomes outcomes, @ForAll Random random) {
    List<CheckOutcome> shuffled = new ArrayList<>(outcomes.checks());
    Collections.shuffle(shuffled, random);
    Score one = scorer.score(outcomes, false);
    Score other =
        scorer.score(
            new Outcomes(
                shuffled,
                List.of(),
                List.of(),
                outcomes.carries(),
                outcomes.trajectories(),
                List.of(),
                List.of()),
            false);
    assertEquals(one.earned(), other.earned());
    for (int i = 0; i < one.criteria().size(); i++) {
      assertEquals(one.criteria().get(i).earned(), other.criteria().get(i).earned());
      assertEquals(one.criteria().get(i).status(), other.criteria().get(i).status());
    }
  }

  @Property
  void points_sum_and_stay_between_nothing_and_all(
      @ForAll("outcomes") Outcomes outcomes, @ForAll boolean broken) {
    Score score = scorer.score(outcomes, broken);
    BigDecimal sum = BigDecimal.ZERO;
    for (Score.Mark mark : score.criteria()) {
      assertTrue(mark.earned().signum() >= 0);
      assertTrue(mark.earned().compareTo(mark.possible()) <= 0);
      assertTrue(mark.earned().scale() <= 2);
      sum = sum.add(mark.earned());
    }
    for (Score.Taken taken : score.deductions()) {
      sum = sum.subtract(taken.points());
    }
    assertEquals(0, sum.compareTo(score.earned()));
    assertTrue(score.earned().signum() >= 0);
    assertTrue(score.earned().compareTo(score.possible()) <= 0);
  }

  @Property
  void the_statuses_tell_the_same_as_the_points(@ForAll("outcomes") Outcomes outcomes) {
    for (Score.Mark mark : scorer.score(outcomes, false).criteria()) {
      boolean full = mark.checks().stream().allMatch(it -> it.check().status() == Status.PASSED);
      boolean none = mark.checks().stream().noneMatch(it -> it.check().status() == Status.PASSED);
      switch (mark.status()) {
        case FULL -> assertTrue(full && mark.earned().compareTo(mark.possible()) == 0);
        case NONE, NOT_RUN -> assertTrue(none && mark.earned().signum() == 0);
        case PARTIAL -> assertTrue(!full && !none);
        case CARRIED -> assertTrue(!full);
      }
    }
  }
}
