package optigrade.workshop.parsing;

import java.util.function.IntPredicate;

/** Walks along a source text and tells code from comments and from what is quoted. */
public final class Code {

  private Code() {}

  /** Whether such a character stands in the code itself. */
  public static boolean holds(String text, IntPredicate such) {
    for (int i = 0; i < text.length(); i = next(text, i)) {
      if (such.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Past a comment or anything quoted, in which braces don't count; else one character on. */
  static int next(String text, int at) {
    if (text.startsWith("/*", at)) {
      return behind(text, "*/", at + 2);
    }
    if (text.startsWith("//", at)) {
      return endOfLine(text, at);
    }
    if (text.startsWith("\"\"\"", at)) {
      return behind(text, "\"\"\"", at + 3);
    }
    char quote = text.charAt(at);
    return quote == '"' || quote == '\'' ? behindQuoted(text, at, quote) : at + 1;
  }

  private static int behind(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** No further than the line's end, for an apostrophe in a greeting quotes nothing. */
  private static int behindQuoted(String text, int from, char quote) {
    int end = endOfLine(text, from);
    for (int i = from + 1; i < end; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return end;
  }
}
