package optigrade.cli;

import java.util.ArrayList;
import java.util.List;
import optigrade.cli.Painted.Ink;
import optigrade.pages.StudentView.Line;
import optigrade.pages.StudentView.Quote;

/** Lines of the student's own, with a caret under what is meant. */
record Quoted(String indent, Screen screen, List<Painted> lines) {

  static List<Painted> of(Quote quote, String indent, Screen screen) {
    Quoted quoted = new Quoted(indent, screen, new ArrayList<>());
    quoted.add(quote);
    return quoted.lines();
  }

  private void add(Quote quote) {
    lines.add(
        Painted.of(
            indent + Folding.cut(quote.where(), screen.columns() - indent.length()), Ink.FAINT));
    int digits =
        quote.lines().stream()
            .mapToInt(it -> Integer.toString(it.number()).length())
            .max()
            .orElse(1);
    for (Line line : quote.lines()) {
      String text = Printable.of(line.text() + line.meant() + line.rest());
      String margin = ("%s%" + digits + "d | ").formatted(indent, line.number());
      int room = screen.columns() - margin.length();
      String hidden = Folding.beginning(text, line.isMeant() ? hidden(line, room) : 0);
      String ellipsis = hidden.isEmpty() ? "" : "...";
      String shown = ellipsis + text.substring(hidden.length());
      lines.add(new Painted().with(margin, Ink.FAINT).with(Folding.cut(shown, room)));
      if (line.isMeant()) {
        int at = Folding.width(before(line)) - Folding.width(hidden) + ellipsis.length();
        caret(Math.min(length(line), room - at), at, " ".repeat(margin.length() - 2) + "| ");
      }
    }
  }

  /** How many columns have to go from the front, so that what is meant can be seen. */
  private static int hidden(Line line, int room) {
    int until = Folding.width(before(line)) + length(line);
    return until + "...".length() <= room || line.meant().isEmpty()
        ? 0
        : Math.max(0, Math.min(Folding.width(before(line)), until - room / 2));
  }

  /** Under the word that is meant, or where the line begins. */
  private void caret(int length, int at, String margin) {
    if (length > 0) {
      lines.add(
          new Painted()
              .with(margin, Ink.FAINT)
              .with(" ".repeat(at))
              .with("^".repeat(length), Ink.BAD));
    }
  }

  private static String before(Line line) {
    String text = line.text() + line.meant() + line.rest();
    return line.meant().isEmpty()
        ? text.substring(0, text.length() - text.stripLeading().length())
        : Printable.of(line.text());
  }

  private static int length(Line line) {
    return Math.max(1, Folding.width(Printable.of(line.meant())));
  }
}
