package optigrade.model;

import java.util.List;

/**
 * Who handed in and who did not, by a roster.
 *
 * @param students how many the roster names; 0 where there is none
 * @param absent of the roster and without a hand-in, in the roster's order; nobody whom one of the
 *     {@code shared} may be by
 * @param claimed of whom there are several hand-ins
 * @param strangers hand-ins by nobody on the roster
 * @param shared hand-ins that fit several on the roster, such as two of one name
 * @param misnamed hand-ins that a number or an e-mail joined to a student of quite another name
 */
public record Attendance(
    int students,
    List<Submission.Student> absent,
    List<Claimed> claimed,
    List<String> strangers,
    List<String> shared,
    List<String> misnamed) {

  public Attendance {
    absent = List.copyOf(absent);
    claimed = List.copyOf(claimed);
    strangers = List.copyOf(strangers);
    shared = List.copyOf(shared);
    misnamed = List.copyOf(misnamed);
  }

  /** Where nobody was asked for. */
  public static Attendance unknown() {
    return new Attendance(0, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** A student with the ids of the hand-ins that claim to be this student's. */
  public record Claimed(Submission.Student student, List<String> submissions) {
    public Claimed {
      submissions = List.copyOf(submissions);
    }
  }
}
