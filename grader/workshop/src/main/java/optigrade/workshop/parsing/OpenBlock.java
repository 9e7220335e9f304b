package optigrade.workshop.parsing;

import java.util.OptionalInt;
import optigrade.workshop.messages.Mend;

/** Ends a text block that is never closed, which swallowed the rest of the file. */
public final class OpenBlock {

  private OpenBlock() {}

  /**
   * With its line, and those after it that are indented deeper. Only to be kept where the result
   * has fewer faults.
   */
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
              changes.insert(from, "\"\";");
              changes.remove(from, isShort ? behindItsLines(text, from) : text.length());
              changes.repair(
                  Mend.UNCLOSED_TEXT,
                  from,
                  text.substring(startOfLine(text, from), Code.endOfLine(text, from)).strip());
            });
    return changes.upTo(Integer.MAX_VALUE);
  }

  private static OptionalInt start(String text) {
    for (int i = 0; i < text.length(); i = Code.next(text, i)) {
      if (text.startsWith(Code.QUOTES, i) && Code.behindBlock(text, i).isEmpty()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static int behindItsLines(String text, int from) {
    int indent = indent(text, startOfLine(text, from));
    int end = Code.endOfLine(text, from);
    for (int next = end; next < text.length(); next = Code.endOfLine(text, next)) {
      while (next < text.length() && Code.endsLine(text.charAt(next))) {
        next++;
      }
      if (indent(text, next) <= indent) {
        return end;
      }
      end = Code.endOfLine(text, next);
    }
    return end;
  }

  private static int startOfLine(String text, int at) {
    int start = at;
    while (start > 0 && !Code.endsLine(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int indent(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - from;
  }
}
