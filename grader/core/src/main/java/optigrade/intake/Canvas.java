package optigrade.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code nguyenlan_LATE_1234_56789_Optimizers-1.java}: last and first name run together, the user's
 * and the attachment's number, and how often a file of that name was handed in before. Without
 * names {@code LATE_anon_Ab3xY_56789_...}.
 *
 * <p>Other names look the same. So nearly all must fit, no attachment's number may stand there
 * twice, and each user's number must go with one name.
 */
final class Canvas implements Layout {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>[^_\\s]+?)(?<late>_LATE)?_(?<user>[1-9][0-9]{1,17})_(?<attachment>[1-9][0-9]{2,17})_(?<file>.+)",
          Pattern.DOTALL);
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(?<late>LATE_)?(?<name>anon)(?:_LATE)?_(?<user>[A-Za-z0-9]{1,20})_(?<attachment>[1-9][0-9]{0,17})_(?<file>.+)",
          Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("(?<base>.+)-(?<count>[1-9][0-9]{0,3})");

  /** One student alone proves little; numbers of this length are not made up. */
  private static final int LONG_NUMBER = 5;

  @Override
  public String name() {
    return "Canvas";
  }

  /** One name taken apart. */
  private record Read(
      Item item, String name, String user, long attachment, String file, boolean isLate) {
    String key() {
      return name + "_" + user;
    }
  }

  @Override
  public Map<Item, Claim> read(List<Item> items) {
    List<Read> reads = items.stream().flatMap(item -> read(item).stream()).toList();
    if (!Layout.nearly(reads.size(), items.size()) || !agree(reads)) {
      return Map.of();
    }
    Set<String> names = new HashSet<>();
    reads.forEach(read -> names.add(read.key() + "/" + read.file()));
    Map<Item, Claim> claims = new LinkedHashMap<>();
    reads.forEach(read -> claims.put(read.item(), claim(read, names)));
    return claims;
  }

  private static Optional<Read> read(Item item) {
    for (Pattern pattern : List.of(ANONYMOUS, NAMED)) {
      Matcher name = pattern.matcher(item.name());
      if (!item.isFolder() && name.matches() && isLowerCase(name.group("name"))) {
        return Optional.of(
            new Read(
                item,
                name.group("name"),
                name.group("user"),
                Long.parseLong(name.group("attachment")),
                name.group("file"),
                name.group("late") != null));
      }
    }
    return Optional.empty();
  }

  private static boolean isLowerCase(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static boolean agree(List<Read> reads) {
    Set<Long> attachments = new HashSet<>();
    Map<String, String> names = new HashMap<>();
    boolean certain = false;
    for (Read read : reads) {
      if (!attachments.add(read.attachment())
          || !names.merge(read.user(), read.name(), (one, other) -> one).equals(read.name())) {
        return false;
      }
      certain |= read.isLate() || Long.toString(read.attachment()).length() >= LONG_NUMBER;
    }
    return certain || names.size() > 1;
  }

  private static Claim claim(Read read, Set<String> names) {
    int dot = read.file().lastIndexOf('.');
    String ending = dot < 0 ? "" : read.file().substring(dot);
    Matcher numbered = NUMBERED.matcher(dot < 0 ? read.file() : read.file().substring(0, dot));
    boolean isAgain =
        numbered.matches() && names.contains(read.key() + "/" + numbered.group("base") + ending);
    String slot = isAgain ? numbered.group("base") + ending : read.file();
    long count = isAgain ? Long.parseLong(numbered.group("count")) : 0;
    boolean anonymous = read.name().equals("anon");
    return Claim.of(
            read.key(),
            Claim.known(anonymous ? "" : read.name(), read.user()),
            slot,
            new Claim.Attempt(
                count, read.attachment(), Optional.empty(), read.isLate(), new ArrayList<>()))
        .inSlot(slot);
  }
}
