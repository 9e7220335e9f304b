package optigrade.workshop.parsing;

import java.util.HexFormat;

/**
 * A text with its escapes ({@code \}{@code u0061}) read as the characters they stand for, and where
 * each of these stands. The parser can read escapes itself, but loses count of the lines where one
 * in a text block ends in a backslash.
 */
final class Unescaped {

  private final String text;
  private final int[] places;
  private final int[] lineStarts;

  private Unescaped(String text, int[] places) {
    this.text = text;
    this.places = places;
    this.lineStarts = Sheet.lineStarts(text);
  }

  static Unescaped of(String written) {
    StringBuilder text = new StringBuilder(written.length());
    int[] places = new int[written.length() + 1];
    boolean escaped = false;
    int at = 0;
    while (at < written.length()) {
      places[text.length()] = at;
      char c = written.charAt(at);
      int digits = escaped || c != '\\' ? 0 : digits(written, at + 1);
      escaped = c == '\\' && !escaped && digits == 0;
      text.append(digits > 0 ? (char) HexFormat.fromHexDigits(written, digits, digits + 4) : c);
      at = digits > 0 ? digits + 4 : at + 1;
    }
    places[text.length()] = at;
    return new Unescaped(text.toString(), places);
  }

  /** Where the four digits of an escape begin whose letter stands here; 0 where none is. */
  private static int digits(String text, int at) {
    int from = at;
    while (text.startsWith("u", from)) {
      from++;
    }
    boolean are =
        from > at
            && from + 4 <= text.length()
            && text.substring(from, from + 4).chars().allMatch(HexFormat::isHexDigit);
    return are ? from : 0;
  }

  String text() {
    return text;
  }

  /** The place in what was written; both count from 1. */
  int place(int line, int column) {
    return places[lineStarts[line - 1] + column - 1];
  }
}
