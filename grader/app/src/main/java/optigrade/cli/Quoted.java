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
      String text = line.text() + line.meant() + line.rest();
      String margin = ("%s%" + digits + "d | ").formatted(indent, line.number());
      int room = screen.columns() - margin.length();
      lines.add(new Painted().with(margin, Ink.FAINT).with(Folding.cut(text, room)));
      if (line.isMeant()) {
        caret(line, text, " ".repeat(margin.length() - 2) + "| ", room);
      }
    }
  }

  /** Under the word that is meant, or where the line begins. */
  private void caret(Line line, String text, String margin, int room) {
    boolean word = !line.meant().isEmpty();
    String before =
        word ? line.text() : text.substring(0, text.length() - text.stripLeading().length());
    int at = Folding.width(Printable.of(before));
    int length = Math.max(1, Folding.width(Printable.of(line.meant())));
    if (at + length <= room) {
      lines.add(
          new Painted()
              .with(margin, Ink.FAINT)
              .with(" ".repeat(at))
              .with("^".repeat(length), Ink.BAD));
    }
  }
}
