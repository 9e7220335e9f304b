package optigrade.intake;

import java.util.ArrayList;
import java.util.List;

/** What in a free name may tell a student; a roster decides. */
final class Guesses {

  private Guesses() {}

  /** The whole, what follows each hyphen, and each part; the longest first. */
  static List<String> of(String name) {
    List<String> guesses = new ArrayList<>(List.of(name));
    for (int i = name.indexOf('-'); i >= 0; i = name.indexOf('-', i + 1)) {
      guesses.add(name.substring(i + 1).strip());
    }
    for (String part : name.split("[_\\s()\\[\\],-]+", -1)) {
      if (!part.isEmpty() && !guesses.contains(part)) {
        guesses.add(part);
      }
    }
    return guesses;
  }
}
