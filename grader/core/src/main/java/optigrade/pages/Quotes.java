package optigrade.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.Submission;
import optigrade.pages.StudentView.Line;
import optigrade.pages.StudentView.Quote;
import optigrade.workshop.messages.Decoding;

/** Finds the student's own lines. For one report. */
final class Quotes {

  private static final int AROUND = 1;
  private static final int LONGEST_LINE = 160;
  private static final int LARGEST_FILE = 1 << 20;
  private static final String TAB = "    ";

  private final Submission submission;
  private final Map<String, List<String>> files = new HashMap<>();

  Quotes(Submission submission) {
    this.submission = submission;
  }

  /**
   * @param line from 1; 0 where none is meant
   * @param column from 1; 0 where the whole line is meant
   */
  Optional<Quote> at(String file, int line, int column) {
    if (line < 1) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(file, this::read);
    return Optional.of(new Quote(file + ":" + line, lines(lines, line, column)));
  }

  private List<String> read(String path) {
    return submission.files().stream()
        .filter(file -> file.path().equals(path) && file.content().length <= LARGEST_FILE)
        .findFirst()
        .flatMap(file -> Decoding.of(file.content()).text())
        .map(text -> text.lines().toList())
        .orElse(List.of());
  }

  private static List<Line> lines(List<String> all, int meant, int column) {
    if (meant > all.size()) {
      return List.of();
    }
    int from = Math.max(1, meant - AROUND);
    int to = Math.min(all.size(), meant + AROUND);
    int indent = Integer.MAX_VALUE;
    List<String> texts = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      String text = all.get(number - 1).replace("\t", TAB).stripTrailing();
      texts.add(text);
      indent = text.isEmpty() ? indent : Math.min(indent, indent(text));
    }
    List<Line> lines = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      String text = texts.get(number - from);
      boolean isMeant = number == meant;
      if (isMeant || !text.isEmpty()) {
        int caret = isMeant ? caret(all.get(number - 1), column) - indent : -1;
        lines.add(new Line(number, cut(text, indent), isMeant, caret));
      }
    }
    return lines;
  }

  /** How many characters are shown before the column; negative where none is to be pointed to. */
  private static int caret(String line, int column) {
    if (column < 2 || column > Math.min(line.length() + 1, LONGEST_LINE)) {
      return -1;
    }
    return line.substring(0, column - 1).replace("\t", TAB).length();
  }

  private static int indent(String text) {
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String cut(String text, int indent) {
    String shown = text.substring(Math.min(indent, text.length()));
    return shown.length() <= LONGEST_LINE ? shown : shown.substring(0, LONGEST_LINE) + "…";
  }
}
