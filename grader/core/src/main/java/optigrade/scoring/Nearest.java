package optigrade.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
public final class Nearest {

  private static final int LONGEST = 80;

  private Nearest() {}

  /** The candidate with the fewest changed letters, where they are few enough for a slip. */
  static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int few = Math.max(2, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(plain(word), plain(candidate)) <= few)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(plain(word), plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters have to be put in, taken out or changed. */
  public static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
