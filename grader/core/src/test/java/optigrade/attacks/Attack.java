package optigrade.attacks;

import java.util.List;

/**
 * A hostile hand-in and what must come of it.
 *
 * @param name family and sentence, such as {@code escapes/starts-a-shell}
 * @param pieces what is done to the honest solution, in order
 */
record Attack(String name, Expected expected, List<Piece> pieces) {

  Attack {
    pieces = List.copyOf(pieces);
  }

  /**
   * A part of a case file.
   *
   * @param kind what becomes of the text
   * @param target the method it is about, or the path of the file
   */
  record Piece(Kind kind, String target, String text) {}

  enum Kind {
    /** Stands in the method's place. */
    REPLACES,
    /** Runs first in the method; the honest statements follow. */
    BEFORE,
    /** As before, but whatever stops it is caught; it sets {@code escaped} where it got through. */
    ATTEMPTS,
    /** More members of the class. */
    MEMBERS,
    /** One more file. */
    FILE
  }
}
