package optigrade.cli;

import java.util.ArrayList;
import java.util.List;

/** A line of a result, with colours where the screen has them; strangers' text can't add any. */
final class Painted {

  /** What a colour says; none says anything that words or signs don't. */
  enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    HALF("33"),
    BAD("31");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private record Piece(String text, Ink ink) {}

  private final List<Piece> pieces = new ArrayList<>();

  static Painted of(String text) {
    return new Painted().with(text, Ink.PLAIN);
  }

  static Painted of(String text, Ink ink) {
    return new Painted().with(text, ink);
  }

  /** As many lines as it takes, none wider than the screen. */
  static List<Painted> folded(String text, String indent, Ink ink, Screen screen) {
    return Folding.lines(text, screen.columns() - indent.length()).stream()
        .map(line -> of(indent + line, ink))
        .toList();
  }

  Painted with(String text, Ink ink) {
    pieces.add(new Piece(text.replace('\n', ' '), ink));
    return this;
  }

  Painted with(String text) {
    return with(text, Ink.PLAIN);
  }

  String on(Screen screen) {
    StringBuilder line = new StringBuilder();
    for (Piece piece : pieces) {
      String text = Printable.of(piece.text());
      boolean painted = screen.colours() && piece.ink() != Ink.PLAIN && !text.isBlank();
      line.append(painted ? "\u001b[" + piece.ink().code + "m" + text + "\u001b[0m" : text);
    }
    return line.toString().stripTrailing();
  }
}
