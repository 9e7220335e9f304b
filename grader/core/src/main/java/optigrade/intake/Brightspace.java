package optigrade.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.model.Moment;
import optigrade.model.Submission;

/**
 * {@code 45532-201344 - Lan Nguyen - Jul 30, 2026 1053 PM} as a folder or in front of each file;
 * the first number is the user's, and the school's own may stand before the name.
 */
final class Brightspace implements Layout {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<user>[0-9]+)-[0-9]+ - (?:\\[?(?<id>[A-Za-z]{0,3}[0-9]{3,})]? (?:- )?)?(?<who>.+?) ?- "
              + "(?<month>[A-Z][a-z]{2})[a-z]* (?<day>[0-9]{1,2}), (?<year>[0-9]{4}) "
              + "(?<hour>[0-9]{1,2}):?(?<minute>[0-9]{2}) (?<half>[AP])M(?: ?- (?<file>.+))?",
          Pattern.DOTALL);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public String name() {
    return "Brightspace";
  }

  @Override
  public boolean isCompanion(Item item) {
    return !item.isFolder() && item.name().equalsIgnoreCase("index.html");
  }

  @Override
  public Reading read(List<Item> items) {
    Map<Item, Claim> claims = new LinkedHashMap<>();
    items.forEach(item -> claim(item).ifPresent(claim -> claims.put(item, claim)));
    long others = items.stream().filter(item -> !isCompanion(item)).count();
    return Reading.of(claims, Layout.mostly(claims.size(), (int) others));
  }

  private static Optional<Claim> claim(Item item) {
    Matcher name = NAME.matcher(item.name());
    if (!name.matches()) {
      return Optional.empty();
    }
    String user = name.group("user");
    String who = name.group("who").strip();
    Submission.Student student =
        new Submission.Student(
            Claim.filled(who),
            Optional.ofNullable(name.group("id")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(user),
            Optional.empty());
    String file = Optional.ofNullable(name.group("file")).orElse(item.name());
    return time(name)
        .map(
            at ->
                Claim.of(
                    user + " - " + who,
                    student,
                    item.isFolder() ? "" : file,
                    Claim.Attempt.at(Moment.local(at))));
  }

  private static Optional<LocalDateTime> time(Matcher name) {
    int hour = Integer.parseInt(name.group("hour")) % 12;
    try {
      return Optional.of(
          LocalDateTime.of(
              Integer.parseInt(name.group("year")),
              1 + MONTHS.indexOf(name.group("month").toLowerCase(Locale.ROOT)),
              Integer.parseInt(name.group("day")),
              name.group("half").equals("P") ? hour + 12 : hour,
              Integer.parseInt(name.group("minute"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
