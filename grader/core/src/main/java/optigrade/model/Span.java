package optigrade.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people write it: {@code 15m}, {@code 36h}, {@code 2 days}. */
public final class Span {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,5}) ?(m|min|minutes?|phút|h|hours?|giờ|d|days?|ngày)", Pattern.UNICODE_CASE);

  private Span() {}

  public static Optional<Duration> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!written.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(written.group(1));
    return Optional.of(
        switch (written.group(2).charAt(0)) {
          case 'm', 'p' -> Duration.ofMinutes(number);
          case 'h', 'g' -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }

  /** The two largest units that are there, which is as exact as anybody wants to know it. */
  public static Text inWords(Duration span) {
    long[] parts = {span.toDays(), span.toHoursPart(), span.toMinutesPart(), span.toSecondsPart()};
    String[] en = {"day", "hour", "minute", "second"};
    String[] vi = {"ngày", "giờ", "phút", "giây"};
    StringBuilder english = new StringBuilder();
    StringBuilder vietnamese = new StringBuilder();
    int told = 0;
    for (int i = 0; i < parts.length && told < 2; i++) {
      if (parts[i] > 0 || (i == parts.length - 1 && told == 0)) {
        String gap = told++ > 0 ? " " : "";
        english.append(gap).append(parts[i]).append(' ').append(en[i]);
        english.append(parts[i] == 1 ? "" : "s");
        vietnamese.append(gap).append(parts[i]).append(' ').append(vi[i]);
      }
    }
    return new Text(english.toString(), vietnamese.toString());
  }
}
