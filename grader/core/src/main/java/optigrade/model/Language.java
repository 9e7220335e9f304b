package optigrade.model;

/** The language in which somebody wants to read. */
public enum Language {
  EN,
  VI;

  public String of(Text text) {
    return of(text.en(), text.vi());
  }

  public String of(String en, String vi) {
    return this == EN ? en : vi;
  }
}
