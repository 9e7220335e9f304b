package optigrade.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as somebody wrote it. Without a zone it is no point in time until somebody says which zone
 * was meant; the zone of the machine is never asked.
 */
public record Moment(LocalDateTime local, Optional<ZoneId> zone) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[T ]+(\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.\\d{1,9})?)?"
              + " ?(Z|UTC|[+-]\\d\\d:?\\d\\d)?(?:\\[([A-Za-z_/+-]+[0-9]*)])?");

  private static final DateTimeFormatter SHOWN =
      new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd HH:mm:ss").toFormatter(Locale.ROOT);

  public static Moment local(LocalDateTime local) {
    return new Moment(local, Optional.empty());
  }

  /**
   * Reads {@code 2026-07-30}, {@code 2026-07-30 23:59}, {@code 2026-07-30T23:59:59Z} and the like,
   * with an offset or without, and {@code Thursday, 30 July 2026, 10:53 PM}. What is not written is
   * 0, as suits a hand-in.
   */
  public static Optional<Moment> parse(String text) {
    return parse(text, "00:00:00", ":00");
  }

  /** Reads the same; a day ends at its last second and so does a minute, as suits a deadline. */
  public static Optional<Moment> parseDeadline(String text) {
    return parse(text, "23:59:59", ":59");
  }

  private static Optional<Moment> parse(String text, String time, String seconds) {
    Matcher written = WRITTEN.matcher(WordedTime.inFigures(text.strip()));
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      String full =
          written.group(2) == null
              ? time
              : written.group(2) + Optional.ofNullable(written.group(3)).orElse(seconds);
      return Optional.of(
          new Moment(
              LocalDateTime.parse(written.group(1) + "T" + full),
              Optional.ofNullable(written.group(5))
                  .or(() -> Optional.ofNullable(written.group(4)))
                  .map(ZoneId::of)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The point in time, where a zone is known or given. */
  public Optional<ZonedDateTime> in(Optional<ZoneId> fallback) {
    return zone.or(() -> fallback).map(local::atZone);
  }

  public Moment withZone(Optional<ZoneId> other) {
    return zone.isPresent() ? this : new Moment(local, other);
  }

  /** The same text on every machine; {@link #parse} reads it. */
  @Override
  public String toString() {
    return SHOWN.format(local) + zone.map(Moment::shown).orElse("");
  }

  /** A time with its offset from UTC, which says the same to everybody. */
  public static String shown(ZonedDateTime time) {
    return SHOWN.format(time) + " " + offset(time.getOffset());
  }

  public static Moment of(Instant instant) {
    return new Moment(
        LocalDateTime.ofInstant(instant, ZoneOffset.UTC), Optional.of(ZoneOffset.UTC));
  }

  private static String shown(ZoneId zone) {
    return zone instanceof ZoneOffset offset ? " " + offset(offset) : "[" + zone.getId() + "]";
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }
}
