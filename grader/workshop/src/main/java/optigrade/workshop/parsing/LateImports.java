package optigrade.workshop.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Mend;

/**
 * Moves imports that stand below or inside a class to the top, as where several files were pasted
 * into one; a package that is named there again is taken out.
 */
public final class LateImports {

  private static final Pattern HEADER =
      Pattern.compile("(import|package)\\s++((?:static\\s++)?[\\w.]++(?:\\.?\\*)?)\\s*+;");

  private LateImports() {}

  /** Only to be kept where the result has fewer faults. */
  public static Mended move(Outline outline) {
    Changes changes = new Changes(outline.sheet());
    String text = outline.sheet().text();
    Matcher header = HEADER.matcher(text);
    int top = 0;
    boolean isLate = false;
    for (int i = 0; i < text.length(); i = Code.next(text, i)) {
      isLate |= text.charAt(i) == '{';
      if (beginsWord(text, i) && header.region(i, text.length()).lookingAt()) {
        boolean isImport = header.group(1).equals("import");
        if (isLate && isImport) {
          changes.remove(i, header.end());
          changes.insert(top, header.group() + " ");
          changes.repair(Mend.LATE_IMPORT, i, header.group(2));
        } else if (isLate) {
          changes.blank(i, header.end());
        } else if (!isImport) {
          top = header.end();
        }
      }
    }
    return changes.upTo(Integer.MAX_VALUE);
  }

  private static boolean beginsWord(String text, int at) {
    char c = text.charAt(at);
    return (c == 'i' || c == 'p')
        && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)));
  }
}
