package optigrade.intake.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as systems and people write them: with or without accents, in either order, run together.
 */
final class Names {

  private static final int MOST_WORDS = 12;

  private Names() {}

  /** Letters and digits alone, without accents: {@code Nguyễn Thị Lan} is {@code nguyenthilan}. */
  static String plain(String text) {
    return String.join("", words(text));
  }

  /** The name begun at each of its words, run together. */
  static Set<String> turned(String name) {
    List<String> words = words(name);
    Set<String> turned = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
      List<String> from = new ArrayList<>(words.subList(i, words.size()));
      from.addAll(words.subList(0, i));
      turned.add(String.join("", from));
    }
    return turned;
  }

  /** Whether all of one name is in the other, in whatever order and run together or not. */
  static boolean agree(String one, String other) {
    return isIn(one, other) || isIn(other, one);
  }

  private static boolean isIn(String part, String whole) {
    List<String> words = words(whole);
    words.sort(Comparator.comparing(String::length).reversed());
    String left = plain(part);
    for (String word : words) {
      left = left.replace(word, " ");
    }
    return left.isBlank();
  }

  private static List<String> words(String text) {
    String bare =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd');
    List<String> words = new ArrayList<>();
    for (String word : bare.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** {@code Nguyen, Lan} is {@code Lan Nguyen}. */
  static String straight(String name) {
    String[] parts = name.split(",", -1);
    return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
        ? parts[1].strip() + " " + parts[0].strip()
        : name.strip();
  }
}
