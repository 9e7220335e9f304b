package optigrade.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Moment;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points are exact, days are begun days, and what is not known costs nothing. */
class LatenessTests {

  private static final String DUE = "deadline: 2026-07-30T23:59:59+07:00";

  private static Rubric rubric(String late) {
    String text = new String(Rubrics.builtInContent(), UTF_8) + "\nlate: {" + late + "}\n";
    RubricResult result = Rubrics.parse("r.yaml", text.getBytes(UTF_8), TheCourse.known());
    return ((RubricResult.Sound) result).rubric();
  }

  private static Received at(String time) {
    return new Received(Moment.parse(time), false, Optional.empty(), Optional.empty(), List.of());
  }

  private static Score score(String late, Received received) {
    return new Scorer(rubric(late))
        .score(APlan.all(Status.PASSED), new Circumstances(false, received, List.of()));
  }

  private static String off(String late, String time) {
    Score score = score(late, at(time));
    BigDecimal off =
        score.deductions().stream()
            .map(Score.Taken::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal(100), score.earned().add(off).stripTrailingZeros().setScale(0));
    return off.toPlainString();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-30 23:59:59 +07:00, 0",
    "2026-07-30 16:59:59 +00:00, 0",
    "2026-07-31 00:00:00 +07:00, 10",
    "2026-07-30 17:00:00 Z, 10",
    "2026-07-31 23:59:59 +07:00, 10",
    "2026-08-01 00:00:00 +07:00, 20",
    "2026-08-09 12:00:00 +07:00, 100",
    "2027-08-09 12:00:00 +07:00, 100",
  })
  void each_day_begun_counts(String time, String points) {
    assertEquals(points, off("per-day: 10%, " + DUE, time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "per-day: 7.5 | 22.5",
        "per-day: 0.33% | 0.99",
        "per-day: 0.01 | 0.03",
        "per-day: 33.34% | 100",
        "per-day: 10%, cap: 25% | 25",
        "per-day: 10, cap: 12.5 | 12.5",
        "per-day: 10%, cap: 0 | 0",
        "per-day: 0 | 0",
        "per-day: 10, grace: 3d | 0",
        "per-day: 10, grace: 71h | 30",
      })
  void points_and_percentages_caps_and_grace_are_exact(String late, String points) {
    assertEquals(points, off(late + ", " + DUE, "2026-08-02 23:00:00 +07:00"));
  }

  @Test
  void a_percentage_is_rounded_half_up_once_at_the_end() {
    Rubric.Late rule = rubric("per-day: 12.35%, " + DUE).late().orElseThrow();
    Lateness lateness = new Lateness(rule, new BigDecimal("18.50"));
    Lateness.Found found = lateness.of(at("2026-08-01 10:00 +07:00"));
    // 2 x 2.28475 = 4.5695
    assertEquals(new BigDecimal("4.57"), ((Lateness.Late) found).points());
  }

  @Test
  void how_late_it_is_is_said_in_both_languages() {
    Score score = score("per-day: 10%, cap: 25%, " + DUE, at("2026-08-01 20:05:09 Z"));
    Score.Taken taken = score.deductions().get(0);
    assertEquals("late", taken.id());
    assertEquals(
        "Handed in 2 days 3 hours late: at 2026-08-02 03:05:09 +07:00, due 2026-07-30 23:59:59"
            + " +07:00. That is 3 days late (each day begun counts) at 10 % of 100 points each, and"
            + " no more than 25 % of 100 points.",
        taken.message().en());
    assertEquals(
        "Nộp trễ 2 ngày 3 giờ: nộp lúc 2026-08-02 03:05:09 +07:00, hạn nộp 2026-07-30 23:59:59"
            + " +07:00. Tính 3 ngày trễ (ngày đã bắt đầu tính trọn ngày), mỗi ngày trừ 10 % của 100"
            + " điểm, nhiều nhất là 25 % của 100 điểm.",
        taken.message().vi());
  }

  @Test
  void a_time_without_a_zone_is_in_the_rubric_s_and_never_in_the_machine_s() {
    String zoned = "per-day: 10, deadline: 2026-07-30 23:59, zone: Asia/Ho_Chi_Minh";
    assertEquals("0", off(zoned, "2026-07-30 23:59:30"));
    assertEquals("10", off(zoned, "2026-07-31 00:00:00"));
    assertEquals("10", off(zoned, "2026-07-30 17:00:00 Z"));
    Score unknown = score("per-day: 10, " + DUE, at("2026-08-05 00:00:00"));
    assertEquals(List.of(), unknown.deductions());
    assertTrue(unknown.unknown().get(0).en().contains("time zone 2026-08-05 00:00:00"));
  }

  @Test
  void an_extension_is_by_the_clock_on_the_wall() {
    // Clocks go forward on 2026-03-29 in Paris: the day has 23 hours.
    Received received =
        new Received(
            Moment.parse("2026-03-29 12:00:00"),
            false,
            Moment.parse("2026-03-28 12:00:00"),
            Optional.of(Duration.ofDays(1)),
            List.of());
    Score score = score("per-day: 10, zone: Europe/Paris", received);
    assertEquals(List.of(), score.deductions());
    assertEquals(List.of(), score.notes());
  }

  @Test
  void a_deadline_of_one_s_own_goes_before_the_rubric_s() {
    Received received =
        new Received(
            Moment.parse("2026-08-01 12:00 +07:00"),
            true,
            Moment.parseDeadline("2026-08-01 +07:00"),
            Optional.empty(),
            List.of());
    assertEquals(List.of(), score("per-day: 10, " + DUE, received).deductions());
  }

  @Test
  void what_is_not_known_costs_nothing_and_is_said() {
    Received marked =
        new Received(Optional.empty(), true, Optional.empty(), Optional.empty(), List.of());
    for (Score score :
        List.of(
            score("per-day: 10, " + DUE, marked),
            score("per-day: 10, " + DUE, Received.unknown()),
            score("per-day: 10", at("2026-08-05 00:00:00 Z")))) {
      assertEquals(new BigDecimal("100"), score.earned());
      assertEquals(1, score.unknown().size());
      assertTrue(score.unknown().get(0).vi().contains("không trừ điểm"));
    }
  }

  @Test
  void lateness_comes_last_and_takes_no_more_than_is_left() {
    Score score =
        new Scorer(rubric("per-day: 99, " + DUE))
            .score(
                APlan.all(Status.PASSED),
                new Circumstances(true, at("2026-08-05 00:00 Z"), List.of()));
    assertEquals(
        List.of("did-not-compile 2", "late 98"),
        score.deductions().stream()
            .map(it -> it.id() + " " + it.points().toPlainString())
            .toList());
    assertEquals(BigDecimal.ZERO, score.earned());
  }

  @ParameterizedTest
  @CsvSource({"0, 98, did-not-compile 2", "1.5, 96.5, did-not-compile 2 late 1.5"})
  void a_teacher_decides_what_lateness_takes_off(
      BigDecimal points, BigDecimal earned, String taken) {
    Decision decision = new Decision("late", points, "Was in hospital.", Optional.of("Bình"));
    Score score =
        new Scorer(rubric("per-day: 10, " + DUE))
            .score(
                APlan.all(Status.PASSED),
                new Circumstances(true, at("2026-08-05 00:00 Z"), List.of(decision)));
    assertEquals(earned, score.earned());
    assertEquals(
        taken,
        score.deductions().stream()
            .map(it -> it.id() + " " + it.points().toPlainString())
            .collect(Collectors.joining(" ")));
    String said =
        points.signum() > 0
            ? score.deductions().get(1).message().en()
            : score.notes().get(0).text().en();
    assertTrue(
        said.endsWith(
            " Your teacher (Bình) takes off " + points + " here instead of 60: Was in hospital."),
        said);
    assertEquals(points.signum() > 0 ? 0 : 1, score.notes().size());
  }

  @Test
  void what_did_not_compile_can_be_let_off_and_what_is_not_due_stays_so() {
    Decision off = new Decision("did-not-compile", BigDecimal.ZERO, "My fault.", Optional.empty());
    Decision late = new Decision("late", BigDecimal.TEN, "No.", Optional.empty());
    Score score =
        new Scorer(TheCourse.rubric())
            .score(
                APlan.all(Status.PASSED),
                new Circumstances(true, Received.unknown(), List.of(off, late)));
    assertEquals(new BigDecimal(100), score.earned());
    assertEquals(List.of(), score.deductions());
    assertEquals("override", score.notes().get(0).id());
  }

  @Test
  void somebody_with_no_points_is_told_all_the_same() {
    Score score =
        new Scorer(rubric("per-day: 10, " + DUE))
            .score(
                APlan.all(Status.FAILED),
                new Circumstances(false, at("2026-08-05 00:00 Z"), List.of()));
    assertEquals(List.of(), score.deductions());
    assertTrue(score.notes().get(0).text().en().startsWith("Handed in 5 days 7 hours late"));
  }

  @Test
  void without_a_rule_nobody_is_late() {
    Score score =
        new Scorer(TheCourse.rubric())
            .score(
                APlan.all(Status.PASSED),
                new Circumstances(false, at("2099-01-01 00:00 Z"), List.of()));
    assertEquals(List.of(), score.deductions());
    assertEquals(List.of(), score.notes());
  }
}
