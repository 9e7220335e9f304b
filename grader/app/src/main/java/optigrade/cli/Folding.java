package optigrade.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences in lines no longer than a screen is wide. */
final class Folding {

  /** East Asian wide characters, and what is shown as a picture of that width. */
  private static final Pattern WIDE =
      Pattern.compile(
          "[\\x{1100}-\\x{115F}\\x{2E80}-\\x{303E}\\x{3041}-\\x{A4CF}\\x{A960}-\\x{A97F}"
              + "\\x{AC00}-\\x{D7A3}\\x{F900}-\\x{FAFF}\\x{FE30}-\\x{FE6F}\\x{FF01}-\\x{FF60}"
              + "\\x{FFE0}-\\x{FFE6}\\x{17000}-\\x{1B2FF}\\x{20000}-\\x{3FFFD}"
              + "\\x{1F300}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}\\x{1F900}-\\x{1FAFF}"
              + "⌚⌛⏩-⏬⏰⏳◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓-❕❗➕-➗➰➿⬛⬜⭐⭕]");

  /** What joins the character before it: vowels and finals of Korean written apart as well. */
  private static final Pattern JOINING =
      Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\x{1160}-\\x{11FF}]");

  private static final int WIDTH_OF_WIDE = 2;

  private Folding() {}

  /** A word that is longer than a line is broken. */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = Printable.of(word);
      if (!line.isEmpty() && width(line) + 1 + width(rest) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest) > Math.max(WIDTH_OF_WIDE, columns)) {
        String fits = beginning(rest, Math.max(WIDTH_OF_WIDE, columns));
        lines.add(fits);
        rest = rest.substring(fits.length());
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** As much of it as fits. */
  static String cut(String text, int columns) {
    String shown = Printable.of(text);
    return width(shown) <= columns ? shown : beginning(shown, columns - "...".length()) + "...";
  }

  /** The characters that so many columns hold, with what joins the last of them. */
  static String beginning(String text, int columns) {
    int end = 0;
    int left = columns;
    while (end < text.length() && width(text.codePointAt(end)) <= left) {
      left -= width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end);
  }

  /** How many columns a terminal takes for it. */
  static int width(CharSequence text) {
    return text.codePoints().map(Folding::width).sum();
  }

  private static int width(int character) {
    if (character < 0x300) {
      return 1;
    }
    String one = Character.toString(character);
    return WIDE.matcher(one).matches() ? WIDTH_OF_WIDE : JOINING.matcher(one).matches() ? 0 : 1;
  }
}
