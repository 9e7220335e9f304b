package optigrade.comparing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optigrade.model.Similarity;
import optigrade.model.Similarity.LeftOut;
import optigrade.model.Similarity.Pair;
import optigrade.model.Similarity.Why;

/**
 * Understands the program's answer. It read strangers' text, so nothing that it says is trusted.
 */
final class AnswerReader {

  private static final long MOST_BYTES = 1 << 20;

  private final int threshold;
  private final List<String> ids;
  private final List<LeftOut> leftOut;
  private final List<Pair> pairs = new ArrayList<>();
  private String program = "";
  private int compared;
  private long alike;

  /**
   * @param ids whose number is their place, counted from one
   * @param leftOut those that the program was not even given
   */
  AnswerReader(int threshold, List<String> ids, List<LeftOut> leftOut) {
    this.threshold = threshold;
    this.ids = ids;
    this.leftOut = new ArrayList<>(leftOut);
  }

  Similarity read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return new Similarity.NotDone(Wording.broken());
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    try {
      return lines.get(0).equals("optigrade-similarity 1")
              && lines.get(lines.size() - 1).equals("end")
          ? understood(lines.subList(1, lines.size() - 1))
          : new Similarity.NotDone(Wording.broken());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Similarity.NotDone(Wording.broken());
    }
  }

  private Similarity understood(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "jplag" -> program = "JPlag " + version(words[1]);
        case "unread" -> leftOut.add(new LeftOut(id(words[1]), why(words[2])));
        case "compared" -> compared = Integer.parseUnsignedInt(words[1]);
        case "alike" -> alike = Long.parseUnsignedLong(words[1]);
        case "pair" -> pairs.add(pair(words));
        case "no-compiler" -> {
          return new Similarity.NotDone(Wording.noCompiler());
        }
        case "no-memory" -> {
          return new Similarity.NotDone(Wording.noMemory());
        }
        case "too-many-hand-ins" -> {
          return new Similarity.NotDone(Wording.tooMany(Long.parseLong(words[1])));
        }
        case "too-many-pairs" -> {
          return new Similarity.NotDone(Wording.tooManyPairs());
        }
        default -> throw new IllegalArgumentException(words[0]);
      }
    }
    leftOut.sort(java.util.Comparator.comparing(LeftOut::submission));
    return new Similarity.Compared(program, threshold, compared, alike, pairs, leftOut);
  }

  private static String version(String word) {
    if (!word.matches("[0-9.]{1,20}")) {
      throw new IllegalArgumentException("no version");
    }
    return word;
  }

  private String id(String number) {
    return ids.get(Integer.parseInt(number) - 1);
  }

  private static Why why(String word) {
    return Why.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }

  private Pair pair(String[] words) {
    int similarity = Integer.parseInt(words[3]);
    int tokens = Integer.parseInt(words[4]);
    if (similarity < threshold || similarity > Similarity.WHOLE || tokens < 0) {
      throw new IllegalArgumentException("no such likeness");
    }
    return new Pair(id(words[1]), id(words[2]), similarity, tokens);
  }
}
