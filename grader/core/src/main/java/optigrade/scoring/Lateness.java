package optigrade.scoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import optigrade.model.Moment;
import optigrade.model.Rubric;
import optigrade.model.Span;
import optigrade.model.Submission;
import optigrade.model.Text;

/** How late a hand-in is by a rubric's rule, and what that costs. */
final class Lateness {

  static final String LATE = "late";

  private static final Duration DAY = Duration.ofDays(1);

  private final Rubric.Late rule;
  private final BigDecimal possible;

  Lateness(Rubric.Late rule, BigDecimal possible) {
    this.rule = rule;
    this.possible = possible;
  }

  /** What came of looking. */
  sealed interface Found {}

  record InTime() implements Found {}

  /** Some time is not known: nothing is taken off, and that is said. */
  record Unknown(Text why) implements Found {}

  record Late(BigDecimal points, Text message) implements Found {}

  Found of(Submission.Received received) {
    if (received.at().isEmpty()) {
      return new Unknown(noTime(received.markedLate()));
    }
    Optional<Moment> deadline = received.deadline().or(rule::deadline);
    if (deadline.isEmpty()) {
      return new Unknown(
          new Text(
              "No deadline is known for this hand-in, so nothing is taken off for lateness.",
              "Không biết hạn nộp của bài này nên không trừ điểm nộp trễ."));
    }
    Optional<ZonedDateTime> due =
        deadline
            .flatMap(it -> it.in(rule.zone()))
            .map(it -> plus(it, received.extension().orElse(Duration.ZERO)));
    Optional<ZonedDateTime> at = received.at().flatMap(it -> it.in(rule.zone()));
    return due.isPresent() && at.isPresent()
        ? compared(at.get(), due.get())
        : new Unknown(noZone(due.isEmpty() ? deadline.get() : received.at().get()));
  }

  /** By the clock on the wall: a day more is the same time of the next day. */
  private static ZonedDateTime plus(ZonedDateTime due, Duration extension) {
    return due.plusDays(extension.toDays()).plus(extension.minusDays(extension.toDays()));
  }

  private Found compared(ZonedDateTime at, ZonedDateTime due) {
    Duration late = Duration.between(due, at);
    if (late.compareTo(rule.grace()) <= 0) {
      return new InTime();
    }
    long days = late.plus(DAY).minusNanos(1).toDays();
    BigDecimal raw = rule.perDay().of(possible).multiply(BigDecimal.valueOf(days));
    Optional<BigDecimal> cap = rule.cap().map(it -> it.of(possible));
    BigDecimal points = Points.rounded(cap.map(raw::min).orElse(raw));
    boolean capped = cap.filter(it -> it.compareTo(raw) < 0).isPresent();
    return new Late(
        points, message(late, days, at.withZoneSameInstant(due.getZone()), due, capped));
  }

  private Text message(
      Duration late, long days, ZonedDateTime at, ZonedDateTime due, boolean capped) {
    Text span = Span.inWords(late);
    Text each = shown(rule.perDay());
    Text most = rule.cap().filter(it -> capped).map(this::shown).orElse(Text.same(""));
    return new Text(
        "Handed in %s late: at %s, due %s. That is %d day%s late (each day begun counts) at %s each%s."
            .formatted(
                span.en(),
                Moment.shown(at),
                Moment.shown(due),
                days,
                days == 1 ? "" : "s",
                each.en(),
                capped ? ", and no more than " + most.en() : ""),
        "Nộp trễ %s: nộp lúc %s, hạn nộp %s. Tính %d ngày trễ (ngày đã bắt đầu tính trọn ngày), mỗi ngày trừ %s%s."
            .formatted(
                span.vi(),
                Moment.shown(at),
                Moment.shown(due),
                days,
                each.vi(),
                capped ? ", nhiều nhất là " + most.vi() : ""));
  }

  private Text shown(Rubric.Rate rate) {
    String number = Points.exact(rate.amount()).toPlainString();
    String all = Points.exact(possible).toPlainString();
    return rate.isPercent()
        ? new Text(number + " % of " + all + " points", number + " % của " + all + " điểm")
        : new Text(number + " points", number + " điểm");
  }

  private static Text noTime(boolean markedLate) {
    return markedLate
        ? new Text(
            "This hand-in is marked late, but not by how much, so nothing is taken off; a roster"
                + " with a column \"submitted\" can say when it came.",
            "Bài nộp này bị đánh dấu là nộp trễ nhưng không rõ trễ bao lâu nên không trừ điểm; có"
                + " thể ghi thời điểm nộp trong danh sách lớp, ở cột \"submitted\".")
        : new Text(
            "It is not known when this was handed in, so nothing is taken off for lateness.",
            "Không biết bài này được nộp lúc nào nên không trừ điểm nộp trễ.");
  }

  private static Text noZone(Moment moment) {
    return new Text(
        "It is not said which time zone %s is in, so nothing is taken off for lateness; the rubric's late.zone can say it."
            .formatted(moment),
        "Không rõ %s thuộc múi giờ nào nên không trừ điểm nộp trễ; có thể ghi múi giờ ở late.zone trong thang điểm."
            .formatted(moment));
  }
}
