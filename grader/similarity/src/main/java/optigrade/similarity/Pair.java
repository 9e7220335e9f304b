package optigrade.similarity;

import java.util.Comparator;

/**
 * Two hand-ins that resemble each other.
 *
 * @param first the smaller number of the two
 * @param similarity in hundredths of a percent
 * @param tokens how many they have in common
 */
record Pair(int first, int second, int similarity, int tokens) {

  /** The most alike first; of those the longest, which are the least likely by chance. */
  static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::similarity)
          .thenComparingInt(Pair::tokens)
          .reversed()
          .thenComparingInt(Pair::first)
          .thenComparingInt(Pair::second);

  static Pair of(int one, int other, int similarity, int tokens) {
    return new Pair(Math.min(one, other), Math.max(one, other), similarity, tokens);
  }
}
