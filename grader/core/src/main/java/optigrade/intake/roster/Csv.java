package optigrade.intake.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a table apart: commas, semicolons or tabs, whichever the first line has most of; quoted
 * cells may hold any of these, line ends, and a quote written twice.
 */
final class Csv {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private Csv(String text) {
    this.text = text;
    this.separator = separator(text);
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

  static List<Line> read(String text) {
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

  private Line line() {
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

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      quoted(cell);
    }
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
      cell.append(text.charAt(at++));
    }
    return cell.toString().strip();
  }

  private void quoted(StringBuilder cell) {
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at++;
      } else if (c == '"') {
        at++;
        return;
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
