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

  /** Of a longer line this much is shown before the place that is meant. */
  private static final int BEFORE_THE_PLACE = 80;

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
      String shown = text.substring(Math.min(indent, text.length()));
      if (number == meant) {
        int place = place(all.get(number - 1), column) - indent;
        int before = Math.max(0, place - BEFORE_THE_PLACE);
        boolean isFar = shown.length() > LONGEST_LINE && before > 0;
        lines.add(
            isFar
                ? meant(number, "…" + cut(shown.substring(before)), place - before + 1)
                : meant(number, cut(shown), place));
      } else if (!text.isEmpty()) {
        lines.add(new Line(number, false, cut(shown), "", ""));
      }
    }
    return lines;
  }

  private static Line meant(int number, String text, int place) {
    if (place < 0 || place > text.length()) {
      return new Line(number, true, text, "", "");
    }
    int end = place;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    // A sign is a word of its own, and what is missing at a line's end is a space.
    end = Math.min(Math.max(end, place + 1), text.length());
    String word = place == text.length() ? " " : text.substring(place, end);
    return new Line(number, true, text.substring(0, place), word, text.substring(end));
  }

  /** How many characters are shown before the column; negative where no place is meant. */
  private static int place(String line, int column) {
    return column < 2 || column > line.length() + 1
        ? -1
        : line.substring(0, column - 1).replace("\t", TAB).length();
  }

  private static int indent(String text) {
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String cut(String shown) {
    return shown.length() <= LONGEST_LINE ? shown : shown.substring(0, LONGEST_LINE) + "…";
  }
}
