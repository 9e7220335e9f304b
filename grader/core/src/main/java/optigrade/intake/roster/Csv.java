package optigrade.intake.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a table apart: commas, semicolons or tabs, whichever the first line has most of; quoted
 * cells may hold any of these, line ends (which become a blank), and a quote written twice. A first
 * line such as {@code sep=;} says which it is.
 */
final class Csv {

  private static final Pattern SAID = Pattern.compile("(?i)\"?sep=([,;\t])\"?\\R");
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final String text;
  private final char separator;
  private int at;
  private int line;

  private Csv(String text) {
    this.text = text;
    Matcher said = SAID.matcher(text);
    boolean isSaid = said.lookingAt();
    this.separator = isSaid ? said.group(1).charAt(0) : separator(text);
    this.at = isSaid ? said.end() : 0;
    this.line = isSaid ? 2 : 1;
  }

  /**
   * @param line where it begins, from 1
   */
  record Line(int line, List<String> cells) {
    Line {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** A quote is never closed, or only by one that opens another cell further down. */
  static final class UnclosedException extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    private UnclosedException(int line) {
      super("a quote in line " + line + " is not closed");
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  static List<Line> read(String text) throws UnclosedException {
    Csv csv = new Csv(text);
    List<Line> records = new ArrayList<>();
    while (csv.at < text.length()) {
      Line record = csv.line();
      if (!record.isBlank()) {
        records.add(record);
      }
    }
    return records;
  }

  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      for (int s = 0; s < SEPARATORS.length; s++) {
        counts[s] += !quoted && text.charAt(i) == SEPARATORS[s] ? 1 : 0;
      }
    }
    int most = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      most = counts[s] > counts[most] ? s : most;
    }
    return SEPARATORS[most];
  }

  private Line line() throws UnclosedException {
    int begin = line;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      cells.add(cell());
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
    return new Line(begin, cells);
  }

  private String cell() throws UnclosedException {
    int begin = line;
    StringBuilder cell = new StringBuilder();
    boolean isClosed = at == text.length() || text.charAt(at) != '"' || quoted(cell);
    int end = at;
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
      cell.append(text.charAt(at++));
    }
    if (!isClosed || (line > begin && !text.substring(end, at).isBlank())) {
      throw new UnclosedException(begin);
    }
    return cell.toString().replaceAll("\\R+", " ").strip();
  }

  /** Whether it is closed. */
  private boolean quoted(StringBuilder cell) {
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at++;
      } else if (c == '"') {
        at++;
        return true;
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    return false;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
