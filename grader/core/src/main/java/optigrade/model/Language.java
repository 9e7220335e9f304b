package optigrade.model;

import java.util.Locale;

/** The language in which somebody wants to read. */
public enum Language {
  EN,
  VI;

  /** As after {@code --lang}, and as in a page's head. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String of(Text text) {
    return of(text.en(), text.vi());
  }

  public String of(String en, String vi) {
    return this == EN ? en : vi;
  }
}
