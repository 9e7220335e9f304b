package optigrade.workshop.messages;

/** A sentence that people read, in English and in Vietnamese. */
public record Sentence(String en, String vi) {

  /** Longer names are nobody's honest ones. */
  private static final int LONGEST = 120;

  /** Said of sources that are too much for the compiler, whichever process notices it. */
  public static final Sentence OUT_OF_ROOM =
      new Sentence(
          "The compiler ran out of room. Very deep nesting or very large methods do that: split"
              + " them up.",
          "Trình biên dịch không đủ bộ nhớ. Nguyên nhân thường là mã lồng nhau quá sâu hoặc phương"
              + " thức quá dài: hãy tách nhỏ ra.");

  /** The same sentence in both languages, with the parts put in for {@code {0}}, {@code {1}}. */
  public static Sentence of(String english, String vietnamese, String... parts) {
    return new Sentence(filled(english, parts), filled(vietnamese, parts));
  }

  /** A stranger's words on one line, and no more of them than a sentence bears. */
  public static String cut(String words) {
    StringBuilder beginning = new StringBuilder();
    words.codePoints().limit(LONGEST).forEach(beginning::appendCodePoint);
    String line = beginning.toString().strip().replaceAll("\\s+", " ");
    return beginning.length() == words.length() ? line : line + "…";
  }

  /** Looks at the pattern alone: what is put in may look like a place itself. */
  private static String filled(String pattern, String... parts) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      boolean isPlace = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      int part = isPlace ? Character.digit(pattern.charAt(at + 1), 10) : -1;
      if (part >= 0 && part < parts.length) {
        filled.append(pattern, done, at).append(parts[part]);
        done = at + 3;
      }
    }
    return filled.append(pattern, done, pattern.length()).toString();
  }
}
