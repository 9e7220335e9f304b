package optigrade.workshop.parsing;

/**
 * One change of a text: what stands between two positions is replaced.
 *
 * @param text what comes in its place; it never holds a line break
 */
public record Edit(int from, int to, String text) {

  public static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  /** Turns all but the line breaks into spaces. */
  public static Edit blank(int from, int to) {
    return new Edit(from, to, "");
  }
}
