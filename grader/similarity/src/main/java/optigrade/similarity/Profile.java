package optigrade.similarity;

import de.jplag.JPlagComparison;
import de.jplag.Match;
import de.jplag.Token;
import java.util.BitSet;
import java.util.List;

/**
 * What of a hand-in is its own, beyond what everybody was given.
 *
 * @param own how many tokens; of those that stand alone among what was given JPlag takes no notice,
 *     so they do not count
 * @param runs for each token the number of the run of {@link Alphabet#RUN} own tokens that begins
 *     there, or {@link Alphabet#NONE}
 */
record Profile(int own, int[] runs) {

  static Profile of(HandIn handIn, JPlagComparison given, Alphabet alphabet) {
    List<Token> tokens = handIn.tokens();
    BitSet own = new BitSet();
    own.set(0, tokens.size());
    for (Match match : given.matches()) {
      int start =
          given.firstSubmission().equals(handIn.submission())
              ? match.startOfFirst()
              : match.startOfSecond();
      own.clear(start, start + match.length());
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).getType().isExcludedFromMatching()) {
        own.clear(i);
      }
    }
    int[] runs = alphabet.runs(handIn, own);
    Profile all = new Profile(0, runs);
    return new Profile(all.mostInCommon(all.has()), runs);
  }

  /** Tokens in common count twice, once on either side. In hundredths of a percent. */
  int similarity(Profile other, int common) {
    int all = own + other.own;
    return all == 0 ? 0 : (int) (2L * common * Answer.WHOLE / all);
  }

  /**
   * The most tokens that JPlag could find in common: it takes only runs, so those that stand in no
   * run of the other's can't be among them.
   *
   * @param there which runs the other has
   */
  int mostInCommon(BitSet there) {
    int covered = 0;
    int end = 0;
    for (int i = 0; i < runs.length; i++) {
      if (runs[i] != Alphabet.NONE && there.get(runs[i])) {
        covered += i + Alphabet.RUN - Math.max(i, end);
        end = i + Alphabet.RUN;
      }
    }
    return covered;
  }

  /** Which runs it has. */
  BitSet has() {
    BitSet has = new BitSet();
    for (int run : runs) {
      if (run != Alphabet.NONE) {
        has.set(run);
      }
    }
    return has;
  }
}
