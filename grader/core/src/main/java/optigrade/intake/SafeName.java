package optigrade.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives each submission a name of its own that is a good folder name on every system: no
 * separators, no control or direction characters, no reserved words, no two that differ only in
 * case.
 */
final class SafeName {

  private static final int LONGEST = 100;

  private static final Pattern RESERVED_ON_WINDOWS =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  /** What else stands at the top of a report folder. */
  private static final Set<String> OURS =
      Set.of(
          "summary.json",
          "index.html",
          "run.log",
          "grades.csv",
          "canvas-csv.csv",
          "moodle-csv.csv");

  private final Set<String> taken = new HashSet<>(OURS);
  private final Set<String> expected = new HashSet<>();

  /** Names that will be asked for: nobody else gets one of them by a suffix. */
  void expect(Stream<String> names) {
    names.map(SafeName::clean).map(SafeName::key).forEach(expected::add);
  }

  /** The name made safe; a clash with one given before gets a suffix. */
  String of(String name) {
    String safe = clean(name);
    String unique = safe;
    boolean free = taken.add(key(safe));
    for (int i = 2; !free; i++) {
      unique = safe + "-" + i;
      free = !expected.contains(key(unique)) && taken.add(key(unique));
    }
    return unique;
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static String clean(String name) {
    StringBuilder safe = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> isPlain(c) ? c : '_')
        .forEach(safe::appendCodePoint);
    String trimmed = trim(shorten(safe.toString()));
    return RESERVED_ON_WINDOWS.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
  }

  static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "-_.+@()[], '".indexOf(c) >= 0;
  }

  /** By bytes, because file systems count those: 100 letters may be 400 bytes. */
  private static String shorten(String name) {
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /** Windows drops dots and blanks at the end; a dot in front hides the folder elsewhere. */
  private static String trim(String name) {
    String trimmed = name.strip().replaceAll("^[. ]+|[. ]+$", "");
    return trimmed.isEmpty() ? "submission" : trimmed;
  }
}
