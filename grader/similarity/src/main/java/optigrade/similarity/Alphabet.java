package optigrade.similarity;

import de.jplag.Token;
import de.jplag.TokenType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A letter for each kind of token, so that a hand-in is a word; a number for each short run. */
final class Alphabet {

  /** The fewest tokens in a row that JPlag takes for something in common. */
  static final int RUN = new de.jplag.java.Language().minimumTokenMatch();

  static final int NONE = -1;

  private final Map<TokenType, Character> letters = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  String spelled(HandIn handIn) {
    List<Token> tokens = handIn.tokens();
    StringBuilder word = new StringBuilder(tokens.size());
    for (Token token : tokens) {
      word.append((char) letters.computeIfAbsent(token.getType(), it -> (char) letters.size()));
    }
    return word.toString();
  }

  /**
   * @param own which of its tokens count
   */
  int[] runs(HandIn handIn, BitSet own) {
    String word = spelled(handIn);
    int[] runs = new int[Math.max(0, word.length() - RUN + 1)];
    Arrays.fill(runs, NONE);
    for (int i = 0; i < runs.length; i++) {
      int gap = own.nextClearBit(i);
      if (gap >= i + RUN) {
        runs[i] = numbers.computeIfAbsent(word.substring(i, i + RUN), it -> numbers.size());
      }
    }
    return runs;
  }
}
