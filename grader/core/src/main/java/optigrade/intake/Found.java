package optigrade.intake;

import java.util.List;

/**
 * An entry with what else its name may say of the student.
 *
 * @param guesses for a roster to decide
 */
record Found(Entry entry, List<String> guesses) {

  Found {
    guesses = List.copyOf(guesses);
  }
}
