package optigrade.comparing;

import java.nio.file.Path;
import java.util.List;

/**
 * What the program is asked.
 *
 * @param threshold in hundredths of a percent
 */
record Request(Path folder, Path answer, int threshold) {

  /** The most pairs that are told one by one. */
  static final int LISTED = 200;

  /** The most hand-ins with different tokens. */
  static final int MOST_HAND_INS = 10_000;

  /** The most pairs of those that could reach the threshold: minutes of JPlag's time. */
  static final int MOST_PAIRS = 2_000_000;

  List<String> arguments() {
    return List.of(
        folder.toString(),
        answer.toString(),
        "" + threshold,
        "" + LISTED,
        "" + MOST_HAND_INS,
        "" + MOST_PAIRS);
  }
}
