package optigrade.workshop.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.workshop.messages.Sentence;

/** The sentences that we have of our own, by the compiler's problem number. */
public final class Sentences {

  private static final int LONGEST_OF_THE_COMPILER = 400;

  private static final Map<Integer, Words> TABLE = table();

  private Sentences() {}

  private static Map<Integer, Words> table() {
    Map<Integer, Words> table = new HashMap<>();
    Stream.of(
            UnknownNames.TABLE,
            WrongTypes.TABLE,
            WrongFlow.TABLE,
            WrongDeclarations.TABLE,
            WrongCalls.TABLE)
        .forEach(table::putAll);
    return Map.copyOf(table);
  }

  public static Optional<Sentence> of(Trouble trouble) {
    return Optional.ofNullable(TABLE.get(trouble.id()))
        .map(words -> words.of(trouble))
        .or(() -> Syntax.isOne(trouble) ? Optional.of(Syntax.of(trouble)) : Optional.empty());
  }

  /** Of several complaints about one slip, the one with the lowest number says most. */
  public static int vagueness(Trouble trouble) {
    return TABLE.containsKey(trouble.id()) ? 0 : Syntax.vagueness(trouble);
  }

  /** For the rest: a compiler's own words, introduced. */
  public static Sentence inTheCompilersWords(String words) {
    String cut =
        words.length() <= LONGEST_OF_THE_COMPILER
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST_OF_THE_COMPILER / 2)) + "…";
    return Sentence.of("The compiler says: {0}", "Trình biên dịch báo: {0}", cut);
  }
}
