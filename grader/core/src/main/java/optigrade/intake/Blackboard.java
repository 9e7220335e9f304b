package optigrade.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.model.Moment;

/**
 * {@code Assignment_username_attempt_2026-07-30-22-53-10_file.java}, and the same with {@code .txt}
 * right after the time, which Blackboard writes itself. Both the assignment and the username may
 * hold a {@code _}: the assignment is what all names begin with.
 */
final class Blackboard implements Layout {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<head>.+)_attempt_(?<time>[0-9]{4}(?:-[0-9]{2}){5})(?:_(?<file>.+)|(?<notice>\\.txt))",
          Pattern.DOTALL);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm-ss", Locale.ROOT);

  @Override
  public String name() {
    return "Blackboard";
  }

  @Override
  public Reading read(List<Item> items) {
    Map<Item, Matcher> names = new LinkedHashMap<>();
    for (Item item : items) {
      Matcher name = NAME.matcher(item.name());
      if (!item.isFolder() && name.matches() && time(name).isPresent()) {
        names.put(item, name);
      }
    }
    if (!Layout.mostly(names.size(), items.size())) {
      return Reading.none(names.size());
    }
    int assignment = common(names.values().stream().map(it -> it.group("head")).toList());
    Map<Item, Claim> claims = new LinkedHashMap<>();
    names.forEach((item, name) -> claims.put(item, claim(item, name, assignment)));
    return Reading.of(claims, true);
  }

  /** How much all begin with, up to and with a {@code _}; of a single one all but the last part. */
  private static int common(List<String> heads) {
    String first = heads.get(0);
    int same = first.length();
    for (String head : heads) {
      int i = 0;
      while (i < Math.min(same, head.length()) && head.charAt(i) == first.charAt(i)) {
        i++;
      }
      same = i;
    }
    int end = same == first.length() ? same - 1 : same;
    return first.substring(0, Math.max(0, end)).lastIndexOf('_') + 1;
  }

  private static Claim claim(Item item, Matcher name, int assignment) {
    String head = name.group("head");
    String user = head.substring(assignment);
    boolean isNotice = name.group("notice") != null;
    Claim claim =
        Claim.of(
                user,
                Claim.user(user),
                isNotice ? item.name() : name.group("file"),
                Claim.Attempt.at(Moment.local(time(name).orElseThrow())))
            .withGuesses(tails(head));
    return isNotice ? claim.asNotice() : claim;
  }

  /** What may be the username, the longest first. */
  private static List<String> tails(String head) {
    List<String> tails = new ArrayList<>();
    for (int i = head.indexOf('_'); i >= 0; i = head.indexOf('_', i + 1)) {
      tails.add(head.substring(i + 1));
    }
    return tails;
  }

  private static Optional<LocalDateTime> time(Matcher name) {
    try {
      return Optional.of(LocalDateTime.parse(name.group("time"), TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
