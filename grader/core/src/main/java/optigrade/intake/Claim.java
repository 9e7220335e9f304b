package optigrade.intake;

import java.util.List;
import java.util.Optional;
import optigrade.model.Moment;
import optigrade.model.Submission;

/**
 * What a name in a download says of the file or folder it stands for.
 *
 * @param key the same for all that one student handed in, and for nobody else in this download
 * @param student who that is, as far as the name tells
 * @param guesses other readings of the name, for a roster to decide
 * @param file what the student called the file; empty for a folder
 * @param slot of what is in one slot only the latest attempt counts
 * @param attempt which one it is; files of the same attempt belong together
 * @param isNotice whether the system wrote it and not the student
 * @param also who handed in together with the student
 */
record Claim(
    String key,
    Submission.Student student,
    List<String> guesses,
    String file,
    String slot,
    Attempt attempt,
    boolean isNotice,
    List<Submission.Student> also) {

  Claim {
    guesses = List.copyOf(guesses);
    also = List.copyOf(also);
  }

  static Claim of(String key, Submission.Student student, String file, Attempt attempt) {
    return new Claim(key, student, List.of(), file, "", attempt, false, List.of());
  }

  Claim withGuesses(List<String> others) {
    return new Claim(key, student, others, file, slot, attempt, isNotice, also);
  }

  Claim inSlot(String other) {
    return new Claim(key, student, guesses, file, other, attempt, isNotice, also);
  }

  Claim asNotice() {
    return new Claim(key, student, guesses, file, slot, attempt, true, also);
  }

  /**
   * @param major by time where that is known, else by count
   * @param earlier what is told of others that do not stand here as files
   */
  record Attempt(
      long major, long minor, Optional<Moment> at, boolean markedLate, List<String> earlier)
      implements Comparable<Attempt> {

    static Attempt only() {
      return new Attempt(0, 0, Optional.empty(), false, List.of());
    }

    static Attempt at(Moment moment) {
      long order = moment.local().toEpochSecond(java.time.ZoneOffset.UTC);
      return new Attempt(order, 0, Optional.of(moment), false, List.of());
    }

    @Override
    public int compareTo(Attempt other) {
      int byMajor = Long.compare(major, other.major);
      return byMajor != 0 ? byMajor : Long.compare(minor, other.minor);
    }
  }

  static Submission.Student known(String name, String lms) {
    return new Submission.Student(
        filled(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        filled(lms),
        Optional.empty());
  }

  static Submission.Student participant(String name, String number) {
    return new Submission.Student(
        filled(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        filled(number));
  }

  static Submission.Student user(String username) {
    return new Submission.Student(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        filled(username),
        Optional.empty(),
        Optional.empty());
  }

  static Optional<String> filled(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
