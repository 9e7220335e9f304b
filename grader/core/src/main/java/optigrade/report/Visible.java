package optigrade.report;

/**
 * Makes a stranger's text fit to be read: nothing that moves a cursor, turns the direction of
 * writing, hides or is no character at all, and no more of it than a reader wants.
 */
public final class Visible {

  static final int LONGEST = 4000;

  private Visible() {}

  /** At most {@value #LONGEST} characters of it. */
  public static String text(String text) {
    if (isPlain(text)) {
      return text;
    }
    int end = text.length() <= LONGEST ? text.length() : wholeCharacters(text);
    StringBuilder visible = new StringBuilder();
    text.substring(0, end).replace("\r\n", "\n").codePoints().forEach(c -> append(visible, c));
    if (end < text.length()) {
      visible.append("… [+").append(text.length() - end).append(']');
    }
    return visible.toString();
  }

  /** As most of what is written is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return text.length() <= LONGEST;
  }

  /** Where to cut without leaving half a character behind. */
  private static int wholeCharacters(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }

  /** Adds a character, or where it is none to be shown its number. */
  public static void append(StringBuilder visible, int c) {
    if (c == '\n' || c == '\t' || isHarmless(c)) {
      visible.appendCodePoint(c);
    } else {
      visible.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
    }
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c < 0xFFFE || (c & 0xFFFE) != 0xFFFE;
    };
  }
}
