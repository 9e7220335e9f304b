package optigrade.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optigrade.model.Text;

/** Everything that can be explained, by the ids that stand in {@code topics.txt}. */
public final class Topics {

  private static final String HEADING = "= ";
  private static final String BETWEEN = " / ";

  /** What a part of an id must have to mean it. */
  private static final int SHORTEST = 4;

  private Topics() {}

  /** What belongs together. */
  public record Group(Text title, List<String> ids) {
    public Group {
      ids = List.copyOf(ids);
    }

    private Group with(String id) {
      return new Group(title, Stream.concat(ids.stream(), Stream.of(id)).toList());
    }
  }

  private static final List<Group> GROUPS = read();

  private static final List<String> IDS =
      GROUPS.stream().flatMap(group -> group.ids().stream()).toList();

  private static List<Group> read() {
    List<Group> groups = new ArrayList<>();
    for (String line : Explanation.lines("topics.txt")) {
      if (line.startsWith(HEADING)) {
        String[] title = line.substring(HEADING.length()).split(BETWEEN, 2);
        groups.add(new Group(new Text(title[0], title[1]), List.of()));
      } else {
        groups.add(groups.remove(groups.size() - 1).with(line));
      }
    }
    return List.copyOf(groups);
  }

  public static List<Group> groups() {
    return GROUPS;
  }

  public static List<String> ids() {
    return IDS;
  }

  /**
   * The ids that somebody may mean: the one that it is; else those of its exercise, or those that
   * end like it, as {@code df_w}, {@code momentum.train_p1} and {@code no-bias-correction} do; else
   * those that hold it.
   */
  public static List<String> meant(String word) {
    String plain = plain(word);
    return Stream.<Predicate<String>>of(
            id -> plain(id).equals(plain),
            id -> isOfAnyExercise(plain, plain(id)),
            id -> plain(id).startsWith(plain + ".") || plain(id).endsWith("." + plain),
            id -> plain.length() >= SHORTEST && plain(id).contains(plain))
        .map(Topics::matching)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What is one topic for all exercises: {@code adam.epochs-30} is about epochs. */
  private static boolean isOfAnyExercise(String plain, String id) {
    return plain.matches("(\\w+\\.)?" + Pattern.quote(id) + "(-\\d+)?");
  }

  private static List<String> matching(Predicate<String> wanted) {
    return IDS.stream().filter(wanted).toList();
  }

  private static String plain(String id) {
    return id.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
