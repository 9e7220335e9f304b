package optigrade.cli;

import java.util.ArrayList;
import java.util.List;

/** Sentences in lines no longer than a screen is wide. */
final class Folding {

  private Folding() {}

  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** As much of it as fits. */
  static String cut(String text, int columns) {
    return width(text) <= columns
        ? text
        : text.substring(0, text.offsetByCodePoints(0, Math.max(0, columns - 3))) + "...";
  }

  static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
