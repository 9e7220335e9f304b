package optigrade.cli;

/**
 * Makes text harmless for a terminal: nothing in it can move, colour, rename or reverse anything.
 */
final class Printable {

  private Printable() {}

  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    if (isHarmless(c)) {
      safe.appendCodePoint(c);
    } else {
      safe.append("\\u{").append(Integer.toHexString(c)).append('}');
    }
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          c == '\n' || c == '\u200d' || c == '\u200c';
      default -> true;
    };
  }
}
