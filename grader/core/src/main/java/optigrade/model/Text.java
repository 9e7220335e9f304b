package optigrade.model;

/** A sentence that people read, in both languages. */
public record Text(String en, String vi) {

  /** The same in both, for names and numbers. */
  public static Text same(String text) {
    return new Text(text, text);
  }
}
