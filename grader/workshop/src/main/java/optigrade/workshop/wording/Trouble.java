package optigrade.workshop.wording;

import java.util.List;
import java.util.regex.Pattern;
import optigrade.workshop.messages.Sentence;

/**
 * A complaint of the compiler.
 *
 * @param id one of the numbers of {@link org.eclipse.jdt.core.compiler.IProblem}
 * @param names what it is about, as the compiler lists it: names, types, tokens
 * @param before what stands before it in its line
 */
public record Trouble(int id, List<String> names, String before) {

  private static final int MOST_READ = 1000;

  private static final Pattern QUALIFIER =
      Pattern.compile("(?:\\p{javaJavaIdentifierPart}++\\.(?!\\.))+");

  public Trouble {
    names = List.copyOf(names);
  }

  /** A token as it stands in the source, short enough for a sentence. */
  String token(int index) {
    return index < names.size() ? Sentence.cut(names.get(index)) : "";
  }

  /** A name or a type without its packages: {@code List<Double>}. */
  String name(int index) {
    if (index >= names.size()) {
      return "";
    }
    String beginning =
        names.get(index).substring(0, Math.min(names.get(index).length(), MOST_READ));
    return Sentence.cut(QUALIFIER.matcher(beginning).replaceAll("").replace(",", ", "));
  }
}
