package optigrade.workshop.parsing;

import java.util.OptionalInt;
import optigrade.workshop.messages.Mend;

/**
 * Takes out a comment that is never closed. Where a writer meant it to end nobody knows: the end of
 * its own lines is worth a try, and else it is all that follows.
 */
public final class OpenComment {

  private OpenComment() {}

  /** Only to be kept where the result has fewer faults. */
  public static Mended endWithItsLines(Outline outline) {
    return end(outline, true);
  }

  /** Only to be kept where the result has fewer faults. */
  public static Mended endWithTheFile(Outline outline) {
    return end(outline, false);
  }

  private static Mended end(Outline outline, boolean isShort) {
    String text = outline.sheet().text();
    Changes changes = new Changes(outline.sheet());
    start(text)
        .ifPresent(
            from -> {
              changes.remove(from, isShort ? behindItsLines(text, from) : text.length());
              changes.repair(
                  Mend.UNCLOSED_COMMENT, from, text.substring(from, Code.endOfLine(text, from)));
            });
    return changes.upTo(Integer.MAX_VALUE);
  }

  private static OptionalInt start(String text) {
    for (int i = 0; i < text.length(); i = Code.next(text, i)) {
      if (text.startsWith("/*", i) && text.indexOf("*/", i + 2) < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Its first line, and those after it that begin with a star. */
  private static int behindItsLines(String text, int from) {
    int end = from;
    int next = from;
    do {
      end = Code.endOfLine(text, next);
      next = end;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
    } while (text.startsWith("*", next));
    return end;
  }
}
