package optigrade.pages;

import gg.jte.TemplateOutput;
import java.util.Locale;
import optigrade.report.Visible;

/**
 * Writes Markdown: what stands in a template as it is, and whatever is put in so that it reads as
 * itself, on one line and no longer than is read, with nothing in it that Markdown or HTML would
 * act on.
 */
final class MarkdownOutput implements TemplateOutput {

  private static final String SIGNS = "\\`*_{}[]<>|~&$!";

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
    int start = text.length();
    Visible.text(content).strip().codePoints().forEach(c -> escaped(c, start));
  }

  private void escaped(int c, int start) {
    if (c == '@') {
      // Otherwise whoever has that name is called where a report is shown on GitHub.
      text.append("`@`");
    } else if (c == '\n' || c == '\t') {
      text.append(' ');
    } else {
      text.append(isSign(c, start) ? "\\" : "");
      Visible.append(text, c);
    }
  }

  private boolean isSign(int c, int start) {
    return switch (c) {
      case '-', '+', '#', '=' -> text.length() == start;
      case ')' -> isNumber(start);
      case '.' -> isNumber(start) || endsWith(start, "www");
      case ':' -> endsWith(start, "http") || endsWith(start, "https") || endsWith(start, "ftp");
      default -> SIGNS.indexOf(c) >= 0;
    };
  }

  private boolean isNumber(int start) {
    return text.length() > start && text.substring(start).chars().allMatch(Character::isDigit);
  }

  private boolean endsWith(int start, String word) {
    int from = text.length() - word.length();
    return from >= start && text.substring(from).toLowerCase(Locale.ROOT).equals(word);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
