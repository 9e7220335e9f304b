package optigrade.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Full Name_123_assignsubmission_file} as a folder, with another {@code _} at its end before
 * Moodle 4.1, or in front of each file; {@code Participant_123_...} where marking is blind; for
 * teams {@code Team-Full Name_123_...}.
 */
final class Moodle implements Layout {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<who>.+)_(?<number>[0-9]{1,18})_assignsubmission_(?<type>[a-z]+)(?:_(?<file>.*))?",
          Pattern.DOTALL);

  @Override
  public String name() {
    return "Moodle";
  }

  @Override
  public Reading read(List<Item> items) {
    Map<Item, Claim> claims = new LinkedHashMap<>();
    items.forEach(item -> claim(item).ifPresent(claim -> claims.put(item, claim)));
    return Reading.of(claims, Layout.mostly(claims.size(), items.size()));
  }

  private static Optional<Claim> claim(Item item) {
    Matcher name = NAME.matcher(item.name());
    if (!name.matches()) {
      return Optional.empty();
    }
    String who = name.group("who");
    String number = name.group("number");
    String file = Optional.ofNullable(name.group("file")).orElse("");
    boolean blind = who.equalsIgnoreCase("participant");
    Claim claim =
        Claim.of(
                who + "_" + number,
                Claim.participant(blind ? "" : who, number),
                item.isFolder() ? "" : file.isEmpty() ? item.name() : file,
                Claim.Attempt.only())
            .inSlot(item.name())
            .withGuesses(members(who));
    return Optional.of(name.group("type").equals("file") ? claim : claim.asNotice());
  }

  /** Of {@code Team-Full Name} what may be the member; names have hyphens, too. */
  private static List<String> members(String who) {
    List<String> names = new ArrayList<>();
    for (int i = who.indexOf('-'); i >= 0; i = who.indexOf('-', i + 1)) {
      names.add(who.substring(i + 1).strip());
    }
    return names;
  }
}
