package optigrade.pages;

import gg.jte.TemplateOutput;
import java.util.Locale;
import java.util.regex.Pattern;
import optigrade.report.Visible;

/**
 * Writes Markdown: what stands in a template as it is, and whatever is put in so that it reads as
 * itself, on one line and no longer than is read, with nothing in it that Markdown or HTML would
 * act on.
 */
final class MarkdownOutput implements TemplateOutput {

  private static final String SIGNS = "\\`*_{}[]<>|~&$!";

  private static final Pattern HEADING = Pattern.compile("\n+(?=#+ |---)");

  private final StringBuilder text = new StringBuilder();

  @Override
  public void writeContent(String content) {
    text.append(content);
  }

  @Override
  public void writeContent(String content, int from, int to) {
    text.append(content, from, to);
  }

  @Override
  public void writeUserContent(String content) {
    String line = Visible.text(content).strip();
    int start = text.length();
    int ordinal = ordinal(line);
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      text.append(i == ordinal ? "\\" : "");
      escaped(line.codePointAt(i), start);
    }
  }

  /** Where the sign stands that makes a list of a line that begins with a number; -1 if nowhere. */
  private static int ordinal(String line) {
    int sign = 0;
    while (sign < line.length() && Character.isDigit(line.charAt(sign))) {
      sign++;
    }
    boolean isOrdinal =
        sign > 0
            && sign < line.length()
            && ".)".indexOf(line.charAt(sign)) >= 0
            && (sign + 1 == line.length() || Character.isWhitespace(line.charAt(sign + 1)));
    return isOrdinal ? sign : -1;
  }

  private void escaped(int c, int start) {
    if (c == '@') {
      // Otherwise whoever has that name is called where a report is shown on GitHub.
      text.append("`@`");
    } else if (Character.isWhitespace(c) && c < 128) {
      text.append(' ');
    } else {
      text.append(isSign(c, start) ? "\\" : "");
      text.appendCodePoint(c);
    }
  }

  private boolean isSign(int c, int start) {
    return switch (c) {
      case '-', '+', '#', '=' -> text.length() == start;
      case '.' -> endsWith(start, "www");
      case ':' -> endsWith(start, "http") || endsWith(start, "https") || endsWith(start, "ftp");
      default -> SIGNS.indexOf(c) >= 0;
    };
  }

  private boolean endsWith(int start, String word) {
    int from = text.length() - word.length();
    return from >= start && text.substring(from).toLowerCase(Locale.ROOT).equals(word);
  }

  /**
   * A heading stands alone. What is put in begins no line, and a block of code has no empty one.
   */
  @Override
  public String toString() {
    return HEADING.matcher(text).replaceAll("\n\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }
}
