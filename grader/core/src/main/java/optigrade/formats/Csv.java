package optigrade.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that another system imports. No byte-order mark, which would become part of the first
 * column's name; every cell that needs it is quoted; on one line, no formula, and never ends in a
 * backslash, which some readers take together with the quote and so swallow the next line.
 */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  /**
   * @param theirs what somebody else wrote; made harmless
   * @param ours what follows from what is harmless and no longer than it must be
   */
  void row(List<String> theirs, List<String> ours) {
    text.append(
            Stream.concat(theirs.stream().map(Csv::harmless), ours.stream().map(Csv::plain))
                .map(Csv::quoted)
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What a cell says in place of its content. */
  static String harmless(String content) {
    return plain(Line.one(content));
  }

  private static String plain(String line) {
    String plain = isFormula(line) ? "'" + line : line;
    return plain.endsWith("\\") ? plain + " " : plain;
  }

  private static String quoted(String whole) {
    return whole.matches("[\\p{L}\\p{N}._@ -]*") ? whole : '"' + whole.replace("\"", "\"\"") + '"';
  }

  /** Also behind spaces, and as some keyboards in Asia write the signs. */
  private static boolean isFormula(String text) {
    return !text.equals("-") && text.strip().matches("(?s)[=+\\-@|%＝＋－＠].*");
  }
}
