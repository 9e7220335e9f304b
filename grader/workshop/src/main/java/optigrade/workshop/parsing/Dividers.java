package optigrade.workshop.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out the lines that somebody drew between methods without making comments of them. */
public final class Dividers {

  private static final Pattern DRAWN =
      Pattern.compile(
          "[ \\t]*+([-=*~+#_\u2013\u2014\u2500\u2550])\\1{2,}+[^{};\\r\\n]*+$", Pattern.MULTILINE);

  private Dividers() {}

  /** Only to be kept where the result has fewer faults. */
  public static Mended cut(Outline outline) {
    Changes changes = new Changes(outline.sheet());
    String text = outline.sheet().text();
    Matcher drawn = DRAWN.matcher(text);
    for (int i = 0; i < text.length(); i = Code.next(text, i)) {
      boolean beginsLine = i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
      if (beginsLine && drawn.region(i, text.length()).lookingAt()) {
        changes.blank(i, drawn.end());
      }
    }
    return changes.upTo(Integer.MAX_VALUE);
  }
}
