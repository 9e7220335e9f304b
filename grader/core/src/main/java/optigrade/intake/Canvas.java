package optigrade.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import optigrade.model.Text;

/**
 * {@code nguyenlan_LATE_1234_56789_Optimizers-1.java}: last and first name run together, the user's
 * and the attachment's number, and how often a file of that name was handed in before. Without
 * names {@code LATE_anon_Ab3xY_56789_...}.
 *
 * <p>Other names look the same. So nearly all must fit, or two thirds where three students' long
 * numbers leave no doubt; an attachment's number must be one user's, and a user's number must go
 * with one name.
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

  /** Endings of what may take another's place, the likeliest first. */
  private static final List<String> WORK =
      List.of(".java", ".zip", ".7z", ".rar", ".tar", ".tgz", ".tar.gz");

  /** One student alone proves little; numbers of this length are not made up. */
  private static final int LONG_NUMBER = 5;

  private static final int FEW = 3;

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

    boolean isLong() {
      return Long.toString(attachment).length() >= LONG_NUMBER;
    }

    Read called(String other) {
      return new Read(item, name, user, attachment, other, isLate);
    }
  }

  @Override
  public Reading read(List<Item> items) {
    List<Read> reads = items.stream().flatMap(item -> read(item).stream()).toList();
    List<Read> sound = sound(reads);
    if (!isEnough(sound, items.size())) {
      return Reading.none(reads.size());
    }
    Map<Item, Text> told = new LinkedHashMap<>();
    List<Read> once = once(sound, told);
    Set<String> names = new HashSet<>();
    once.forEach(read -> names.add(read.key() + "/" + read.file()));
    Map<Item, Claim> claims = new LinkedHashMap<>();
    once.forEach(read -> claims.put(read.item(), claim(read, names)));
    return new Reading(claims, told, reads.size());
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

  /** Those that no other contradicts: an attachment is one student's, a student has one name. */
  private static List<Read> sound(List<Read> reads) {
    Map<Long, Set<String>> owners = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (Read read : reads) {
      owners.computeIfAbsent(read.attachment(), it -> new HashSet<>()).add(read.key());
      names.computeIfAbsent(read.user(), it -> new HashSet<>()).add(read.name());
    }
    return reads.stream()
        .filter(read -> owners.getOrDefault(read.attachment(), Set.of()).size() == 1)
        .filter(read -> names.getOrDefault(read.user(), Set.of()).size() == 1)
        .toList();
  }

  private static boolean isEnough(List<Read> sound, int all) {
    long users = sound.stream().map(Read::user).distinct().count();
    boolean isCertain = users > 1 || sound.stream().anyMatch(it -> it.isLate() || it.isLong());
    boolean isUnmistakable = users >= FEW && sound.stream().allMatch(Read::isLong);
    return isUnmistakable
        ? Layout.mostly(sound.size(), all)
        : isCertain && Layout.nearly(sound.size(), all);
  }

  /** Each attachment once: a browser that fetches it again adds {@code (1)} to its name. */
  private static List<Read> once(List<Read> reads, Map<Item, Text> told) {
    Map<Long, List<Read>> copies = new LinkedHashMap<>();
    reads.forEach(
        read -> copies.computeIfAbsent(read.attachment(), it -> new ArrayList<>()).add(read));
    return copies.values().stream().map(same -> latest(same, told)).toList();
  }

  private static Read latest(List<Read> copies, Map<Item, Text> told) {
    List<Read> sorted = new ArrayList<>(copies);
    sorted.sort(
        Comparator.comparing((Read read) -> read.file().length()).thenComparing(Read::file));
    Read latest = sorted.get(0);
    for (Read copy : sorted.subList(1, sorted.size())) {
      String name = copy.item().name();
      String before = latest.item().name();
      if (isSame(copy.item(), latest.item())) {
        told.put(copy.item(), SearchWording.copy(name, before, true));
      } else {
        told.put(latest.item(), SearchWording.copy(name, before, false));
        latest = copy;
      }
    }
    return latest.called(sorted.get(0).file());
  }

  private static boolean isSame(Item one, Item other) {
    try {
      return Arrays.equals(
          one.origin().content(Contents.LARGEST_FILE),
          other.origin().content(Contents.LARGEST_FILE));
    } catch (IOException e) {
      return false;
    }
  }

  /** What may take the place of a Java file or an archive, whichever came first. */
  private static boolean isWork(String file) {
    return WORK.stream().anyMatch(file::endsWith);
  }

  /** An archive is not opened beside Java files, so it can take the place of none there. */
  private static boolean isBesideOthers(Read read, String base, Set<String> names) {
    return Archive.isNamed(read.file())
        && names.stream()
            .filter(it -> it.startsWith(read.key() + "/") && it.endsWith(".java"))
            .anyMatch(it -> !it.startsWith(read.key() + "/" + base));
  }

  private static Claim claim(Read read, Set<String> names) {
    int dot =
        Archive.isNamed(read.file())
            ? Archive.unpackedName(read.file()).length()
            : read.file().lastIndexOf('.');
    String ending = dot < 0 ? "" : read.file().substring(dot);
    Matcher numbered = NUMBERED.matcher(dot < 0 ? read.file() : read.file().substring(0, dot));
    boolean isAgain =
        numbered.matches() && names.contains(read.key() + "/" + numbered.group("base") + ending);
    Optional<String> other =
        isAgain || !numbered.matches() || !isWork(read.file())
            ? Optional.empty()
            : WORK.stream()
                .map(it -> numbered.group("base") + it)
                .filter(it -> names.contains(read.key() + "/" + it))
                .filter(it -> !isBesideOthers(read, numbered.group("base"), names))
                .findFirst();
    String slot = isAgain ? numbered.group("base") + ending : other.orElse(read.file());
    long count = isAgain || other.isPresent() ? Long.parseLong(numbered.group("count")) : 0;
    boolean anonymous = read.name().equals("anon");
    return Claim.of(
            read.key(),
            anonymous ? Claim.participant("", read.user()) : Claim.known(read.name(), read.user()),
            isAgain ? slot : read.file(),
            new Claim.Attempt(
                count, read.attachment(), Optional.empty(), read.isLate(), new ArrayList<>()))
        .inSlot(slot);
  }
}
