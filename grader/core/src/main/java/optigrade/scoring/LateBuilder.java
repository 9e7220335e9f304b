package optigrade.scoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import optigrade.model.Moment;
import optigrade.model.Rubric;
import optigrade.model.Span;
import optigrade.model.Text;

/** What a rubric says of lateness. */
final class LateBuilder {

  private static final List<String> KEYS = List.of("per-day", "cap", "grace", "deadline", "zone");
  private static final Range PERCENT = Range.of("0", "100", 2);
  private static final Range POINTS = Range.of("0", "100000", Points.DECIMALS);

  private static final Text RATE =
      new Text(
          "points (a number from 0 to 100000 with at most 2 decimals) or a percentage such as 10%",
          "số điểm (từ 0 đến 100000, nhiều nhất 2 chữ số thập phân) hoặc phần trăm, ví dụ 10%");
  private static final Text SPAN =
      new Text(
          "minutes, hours or days, such as 15m, 2h or 1d",
          "số phút, giờ hoặc ngày, ví dụ 15m, 2h hoặc 1d");
  private static final Text MOMENT =
      new Text(
          "a time such as 2026-07-30T23:59+07:00", "một thời điểm, ví dụ 2026-07-30T23:59+07:00");
  private static final Text ZONE =
      new Text(
          "a time zone such as Asia/Ho_Chi_Minh or +07:00",
          "một múi giờ, ví dụ Asia/Ho_Chi_Minh hoặc +07:00");

  private final Problems problems;
  private final Values values;

  LateBuilder(Problems problems, Values values) {
    this.problems = problems;
    this.values = values;
  }

  Rubric.Late build(Located section) {
    Fields fields = values.mapping(section, "late", KEYS);
    Rubric.Rate perDay =
        fields
            .required("per-day")
            .flatMap(it -> rate(it, "per-day"))
            .orElse(new Rubric.Rate(BigDecimal.ZERO, false));
    Optional<ZoneId> zone = fields.find("zone").flatMap(this::zone);
    Optional<Moment> deadline = fields.find("deadline").flatMap(this::deadline);
    if (deadline.filter(it -> it.zone().isEmpty()).isPresent() && fields.find("zone").isEmpty()) {
      problems.add(
          fields.valueAt("deadline"),
          new Text(
              "The deadline does not say which time zone it is in.",
              "Hạn nộp không ghi rõ múi giờ."),
          Optional.of(
              new Text(
                  "Add an offset such as +07:00, or a line zone: Asia/Ho_Chi_Minh.",
                  "Hãy thêm độ lệch, ví dụ +07:00, hoặc thêm dòng zone: Asia/Ho_Chi_Minh.")));
    }
    return new Rubric.Late(
        perDay,
        fields.find("cap").flatMap(it -> rate(it, "cap")),
        fields.find("grace").flatMap(this::grace).orElse(Duration.ZERO),
        deadline,
        zone);
  }

  private Optional<Rubric.Rate> rate(Located value, String name) {
    String text = value instanceof Located.Scalar scalar ? scalar.text().strip() : "";
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1).strip() : text;
    Optional<Rubric.Rate> rate =
        Values.plain(number)
            .filter((percent ? PERCENT : POINTS)::holds)
            .map(it -> new Rubric.Rate(Points.exact(it), percent));
    if (rate.isEmpty()) {
      values.wrong(value, name, RATE, Optional.empty());
    }
    return rate;
  }

  private Optional<Duration> grace(Located value) {
    return taken(value, "grace", SPAN, Span.parse(text(value)));
  }

  private Optional<Moment> deadline(Located value) {
    return taken(value, "deadline", MOMENT, Moment.parseDeadline(text(value)));
  }

  private Optional<ZoneId> zone(Located value) {
    try {
      return Optional.of(ZoneId.of(text(value)));
    } catch (DateTimeException e) {
      return taken(value, "zone", ZONE, Optional.empty());
    }
  }

  private <T> Optional<T> taken(Located value, String name, Text expected, Optional<T> taken) {
    if (taken.isEmpty()) {
      values.wrong(value, name, expected, Optional.empty());
    }
    return taken;
  }

  private static String text(Located value) {
    return value instanceof Located.Scalar scalar ? scalar.text() : "";
  }
}
