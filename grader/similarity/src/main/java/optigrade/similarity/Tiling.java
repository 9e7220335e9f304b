package optigrade.similarity;

import de.jplag.GreedyStringTiling;
import de.jplag.JPlagComparison;
import de.jplag.options.JPlagOptions;
import java.util.Collection;
import java.util.Set;

/** JPlag's comparison of two. After {@link #prepare} several threads may ask at once. */
final class Tiling {

  private final GreedyStringTiling jplag =
      new GreedyStringTiling(new JPlagOptions(new de.jplag.java.Language(), Set.of(), Set.of()));

  private final HandIn given;
  private final Alphabet alphabet;

  Tiling(HandIn given, Alphabet alphabet) {
    this.given = given;
    this.alphabet = alphabet;
  }

  /** Sets aside what everybody was given. For one thread. */
  Profile profile(HandIn handIn) {
    JPlagComparison comparison =
        jplag.generateBaseCodeMarking(handIn.submission(), given.submission());
    handIn.submission().setBaseCodeComparison(comparison);
    return Profile.of(handIn, comparison, alphabet);
  }

  /**
   * JPlag makes its tables when a hand-in is first compared, and in a way that is not fit for
   * threads. For one thread.
   */
  void prepare(Collection<HandIn> handIns) {
    handIns.forEach(each -> jplag.compare(each.submission(), given.submission()));
  }

  int inCommon(HandIn one, HandIn other) {
    return jplag.compare(one.submission(), other.submission()).getNumberOfMatchedTokens();
  }
}
