package optigrade.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as Moodle writes them in English, such as {@code Thursday, 30 July 2026, 10:53 PM}. */
final class WordedTime {

  private static final Pattern WORDED =
      Pattern.compile(
          "(?:[A-Za-z]+, )?(?:(?<d1>\\d{1,2}) (?<m1>[A-Za-z]+)|(?<m2>[A-Za-z]+) (?<d2>\\d{1,2})),? "
              + "(?<year>\\d{4}), (?<hour>\\d{1,2}):(?<minute>\\d\\d)(?:\\h?(?<half>[AaPp])[Mm])?");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private WordedTime() {}

  /** The same as {@code 2026-07-30 22:53}; what is written otherwise stays as it is. */
  static String inFigures(String text) {
    Matcher worded = WORDED.matcher(text);
    if (!worded.matches()) {
      return text;
    }
    boolean isDayFirst = worded.group("d1") != null;
    String month = worded.group(isDayFirst ? "m1" : "m2").toLowerCase(Locale.ROOT);
    int day = Integer.parseInt(worded.group(isDayFirst ? "d1" : "d2"));
    // An unknown month is 00, which is no date.
    return String.format(
        Locale.ROOT,
        "%s-%02d-%02d %02d:%s",
        worded.group("year"),
        1 + MONTHS.indexOf(month),
        day,
        hour(worded),
        worded.group("minute"));
  }

  private static int hour(Matcher worded) {
    int hour = Integer.parseInt(worded.group("hour"));
    String half = worded.group("half");
    if (half == null) {
      return hour;
    }
    boolean isTwelfth = hour >= 1 && hour <= 12;
    // 13 PM is no time.
    return isTwelfth ? hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0) : 99;
  }
}
