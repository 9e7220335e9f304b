package optigrade.explaining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optigrade.model.Language;
import optigrade.model.Text;

/**
 * Everything that can be explained. The ids stand in {@code topics.txt}, the texts beside it: a
 * title, an empty line, paragraphs, and formulas indented by four.
 */
public final class Topics {

  private static final String HEADING = "= ";
  private static final String BETWEEN = " / ";

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

  public record Explanation(String title, List<String> lines) {
    public Explanation {
      lines = List.copyOf(lines);
    }
  }

  public static List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (String line : lines("topics.txt")) {
      if (line.startsWith(HEADING)) {
        String[] title = line.substring(HEADING.length()).split(BETWEEN, 2);
        groups.add(new Group(new Text(title[0], title[1]), List.of()));
      } else {
        groups.add(groups.remove(groups.size() - 1).with(line));
      }
    }
    return groups;
  }

  public static List<String> ids() {
    return groups().stream().flatMap(group -> group.ids().stream()).toList();
  }

  /**
   * The ids that somebody may mean: the one that it is; else those of its exercise, or those that
   * end like it, as {@code df_w}, {@code momentum.train_p1} and {@code no-bias-correction} do.
   */
  public static List<String> meant(String word) {
    String plain = plain(word);
    return Optional.of(matching(id -> plain(id).equals(plain)))
        .filter(found -> !found.isEmpty())
        .or(() -> Optional.of(matching(id -> isOfAnyExercise(plain, plain(id)))))
        .filter(found -> !found.isEmpty())
        .orElseGet(
            () ->
                matching(
                    id -> plain(id).startsWith(plain + ".") || plain(id).endsWith("." + plain)));
  }

  /** What is one topic for all exercises: {@code adam.epochs-30} is about epochs. */
  private static boolean isOfAnyExercise(String plain, String id) {
    return plain.matches("(\\w+\\.)?" + Pattern.quote(id) + "(-\\d+)?");
  }

  private static List<String> matching(Predicate<String> wanted) {
    return ids().stream().filter(wanted).toList();
  }

  private static String plain(String id) {
    return id.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param id one of {@link #ids()}
   */
  public static Explanation of(String id, Language language) {
    List<String> lines = lines(language.code() + "/" + id + ".txt");
    return new Explanation(lines.get(0), lines.subList(2, lines.size()));
  }

  private static List<String> lines(String name) {
    try (InputStream in = Topics.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("nothing is written about " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
