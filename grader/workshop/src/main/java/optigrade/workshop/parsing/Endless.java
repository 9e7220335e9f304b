package optigrade.workshop.parsing;

import java.util.OptionalInt;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Mend;

/**
 * Takes out what is never closed and so swallowed the rest of the file. Where a writer meant it to
 * end nobody knows: the end of its own lines is worth a try, or the next line that begins a member,
 * and else it is all that follows.
 */
public enum Endless {
  COMMENT(Mend.UNCLOSED_COMMENT, "") {
    @Override
    boolean isAt(String text, int at) {
      return text.startsWith("/*", at) && text.indexOf("*/", at + 2) < 0;
    }

    /** Its first line, and those after it that begin with a star. */
    @Override
    int behindItsLines(String text, int from) {
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

    @Override
    String called(String text, int from) {
      return text.substring(from, Code.endOfLine(text, from));
    }
  },

  TEXT_BLOCK(Mend.UNCLOSED_TEXT, "\"\";") {
    @Override
    boolean isAt(String text, int at) {
      return text.startsWith(Code.QUOTES, at) && Code.behindBlock(text, at).isEmpty();
    }

    /**
     * Its first line, and those after it that are indented deeper, or where it has lines to itself
     * as deeply.
     */
    @Override
    int behindItsLines(String text, int from) {
      int indent = indent(text, Code.startOfLine(text, from));
      boolean wrapped = text.substring(Code.startOfLine(text, from), from).isBlank();
      int end = Code.endOfLine(text, from);
      for (int next = end; next < text.length(); next = Code.endOfLine(text, next)) {
        while (next < text.length() && Code.endsLine(text.charAt(next))) {
          next++;
        }
        if (indent(text, next) < indent + (wrapped ? 0 : 1)) {
          return end;
        }
        end = Code.endOfLine(text, next);
      }
      return end;
    }

    @Override
    String called(String text, int from) {
      return text.substring(Code.startOfLine(text, from), Code.endOfLine(text, from)).strip();
    }
  };

  private static final int LONGEST_BEGINNING = 200;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s*(?:(?:import|package|public|private|protected|static|final|abstract|class|interface"
              + "|enum|record)\\s.*[;{(,)]|[\\w$][\\w$.<>\\[\\], ?]*\\s[\\w$]+\\s*\\([^;]*\\{)\\s*");

  private final Mend mend;
  private final String instead;

  /**
   * @param instead what comes in its place
   */
  Endless(Mend mend, String instead) {
    this.mend = mend;
    this.instead = instead;
  }

  /** Only to be kept where the result has fewer faults. */
  public Mended endWithItsLines(Outline outline) {
    return end(
        outline, (text, from) -> Math.min(behindItsLines(text, from), beforeAMember(text, from)));
  }

  /** Only to be kept where the result has fewer faults. */
  public Mended endBeforeAMember(Outline outline) {
    return end(outline, Endless::beforeAMember);
  }

  /** Only to be kept where the result has fewer faults. */
  public Mended endWithTheFile(Outline outline) {
    return end(outline, (text, from) -> text.length());
  }

  private Mended end(Outline outline, ToIntBiFunction<String, Integer> behind) {
    String text = outline.sheet().text();
    Changes changes = new Changes(outline.sheet());
    start(text)
        .ifPresent(
            from -> {
              changes.insert(from, instead);
              changes.remove(from, behind.applyAsInt(text, from));
              changes.repair(mend, from, called(text, from));
            });
    return changes.upTo(Integer.MAX_VALUE);
  }

  /** The end of the line before the first that looks like an import, a type or a member. */
  private static int beforeAMember(String text, int from) {
    int end = Code.endOfLine(text, from);
    while (end < text.length()) {
      int next = Code.endOfLine(text, end + 1);
      if (next - end <= LONGEST_BEGINNING
          && BEGINNING.matcher(text).region(end + 1, next).matches()) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private OptionalInt start(String text) {
    for (int i = 0; i < text.length(); i = Code.next(text, i)) {
      if (isAt(text, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether one that is never closed begins there, in the code itself. */
  abstract boolean isAt(String text, int at);

  abstract int behindItsLines(String text, int from);

  /** What a message calls it. */
  abstract String called(String text, int from);

  private static int indent(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - from;
  }
}
