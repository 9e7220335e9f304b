package optigrade.model;

import java.util.List;

/** Which hand-ins of a class resemble each other: a hint for somebody who looks, never a mark. */
public sealed interface Similarity {

  /** A whole, in the unit of {@link Pair#similarity}. */
  int WHOLE = 10_000;

  /**
   * All were held against all.
   *
   * @param program what did so, with its version
   * @param threshold from which a pair counts, in hundredths of a percent
   * @param compared how many hand-ins
   * @param alike how many pairs reach the threshold
   * @param pairs the first of them: the most alike, and of those the longest
   * @param leftOut by hand-in
   */
  record Compared(
      String program,
      int threshold,
      int compared,
      long alike,
      List<Pair> pairs,
      List<LeftOut> leftOut)
      implements Similarity {
    public Compared {
      pairs = List.copyOf(pairs);
      leftOut = List.copyOf(leftOut);
    }

    /** How many pairs there are. */
    public long all() {
      return (long) compared * (compared - 1) / 2;
    }
  }

  /** It was asked for and could not be done; marks and reports are as they would be without. */
  record NotDone(Text why) implements Similarity {}

  /**
   * @param similarity in hundredths of a percent
   * @param tokens how many they have in common
   */
  record Pair(String first, String second, int similarity, int tokens) {}

  record LeftOut(String submission, Why why) {}

  /** Why a hand-in was compared with no other. */
  enum Why {
    NO_JAVA,
    NOT_GRADED,
    UNREADABLE,
    SHORT,
    LONG
  }
}
