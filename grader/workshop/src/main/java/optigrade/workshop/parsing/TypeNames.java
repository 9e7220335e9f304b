package optigrade.workshop.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Mend;

/** Makes one name of what somebody wrote in a name's place, such as {@code class Lab-03}. */
public final class TypeNames {

  /** No record: what stands in its parentheses belongs to it. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:class|interface|enum)[ \\t]{1,20}+([^<{};=/\"'\\r\\n]{1,80}?)\\s{0,80}+"
              + "(?=[<{]|(?<=\\s)(?:extends|implements|permits)\\b)");

  private static final Pattern NAME =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+");

  private TypeNames() {}

  /** Only to be kept where the result has fewer faults. */
  public static Mended mend(Outline outline) {
    Changes changes = new Changes(outline.sheet());
    String text = outline.sheet().text();
    Matcher header = HEADER.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i = Code.next(text, i)) {
      boolean beginsWord = i == 0 || !Character.isJavaIdentifierPart(text.charAt(i - 1));
      if (beginsWord && header.region(i, text.length()).lookingAt()) {
        String name = header.group(1).strip();
        String sound = sound(name);
        if (!NAME.matcher(name).matches() && !sound.isEmpty()) {
          changes.insert(header.start(1), sound);
          changes.remove(header.start(1), header.end(1));
          changes.repair(Mend.BAD_TYPE_NAME, header.start(1), name);
        }
      }
    }
    return changes.upTo(Integer.MAX_VALUE);
  }

  /** {@code Optimizers.java} and {@code Optimizers()} are plain; {@code Lab-03} has a dash. */
  private static String sound(String name) {
    String joined =
        name.replaceAll("\\.java$|\\([^)]*+\\)", "")
            .strip()
            .replaceAll("[^\\p{javaJavaIdentifierPart}]++", "_");
    return joined.isEmpty() || Character.isJavaIdentifierStart(joined.charAt(0))
        ? joined
        : '_' + joined;
  }
}
