package optigrade.workshop.parsing;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Walks along a source text and tells code from comments and from what is quoted. */
public final class Code {

  /** Where a text block begins and ends. */
  static final String QUOTES = "\"\"\"";

  private Code() {}

  /** Where the first such character stands in the code itself. */
  public static OptionalInt first(String text, IntPredicate such) {
    for (int i = 0; i < text.length(); i = next(text, i)) {
      if (such.test(text.charAt(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Past a comment or anything quoted, in which braces don't count; else one character on. */
  static int next(String text, int at) {
    if (text.startsWith("/*", at)) {
      return behind(text, "*/", at + 2);
    }
    if (text.startsWith("//", at)) {
      return endOfLine(text, at);
    }
    if (text.startsWith(QUOTES, at)) {
      return behindBlock(text, at).orElse(text.length());
    }
    char quote = text.charAt(at);
    return quote == '"' || quote == '\'' ? behindQuoted(text, at, quote) : at + 1;
  }

  /** Past the text block that begins there; nothing where it is never closed. */
  static OptionalInt behindBlock(String text, int from) {
    int at = from + QUOTES.length();
    while (at < text.length() && !text.startsWith(QUOTES, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at < text.length() ? OptionalInt.of(at + QUOTES.length()) : OptionalInt.empty();
  }

  private static int behind(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  public static int startOfLine(String text, int from) {
    return Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  }

  static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && !endsLine(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * No further than the line's end, for an apostrophe in a greeting quotes nothing. Goes no further
   * than it must: a hostile line has a hundred thousand quotes.
   */
  private static int behindQuoted(String text, int from, char quote) {
    int at = from + 1;
    while (at < text.length() && !endsLine(text.charAt(at))) {
      if (text.charAt(at) == quote) {
        return at + 1;
      }
      boolean escapes =
          text.charAt(at) == '\\' && at + 1 < text.length() && !endsLine(text.charAt(at + 1));
      at += escapes ? 2 : 1;
    }
    return at;
  }
}
