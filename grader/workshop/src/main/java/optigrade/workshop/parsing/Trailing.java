package optigrade.workshop.parsing;

import java.util.OptionalInt;

/**
 * Cuts off what somebody wrote below the end of a program, such as a greeting: where every brace
 * has found its partner, what follows without any brace is no part of a class, though the parser
 * may take it for one.
 */
public final class Trailing {

  private Trailing() {}

  /** Only to be kept where the result has fewer faults. */
  public static Mended cut(Outline outline) {
    Changes changes = new Changes(outline.sheet());
    String text = outline.sheet().text();
    end(text).stream()
        .filter(end -> outline.faults().stream().anyMatch(fault -> fault.at() >= end))
        .forEach(end -> changes.blank(end, text.length()));
    return changes.upTo(Integer.MAX_VALUE);
  }

  /** Behind the last brace, where it closes the last that is open. */
  private static OptionalInt end(String text) {
    int depth = 0;
    int end = -1;
    for (int i = 0; i < text.length(); i = Code.next(text, i)) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth < 0) {
        return OptionalInt.empty();
      }
      end = text.charAt(i) == '}' ? i + 1 : end;
    }
    return depth == 0 && end >= 0 ? OptionalInt.of(end) : OptionalInt.empty();
  }
}
