package optigrade.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one student handed in.
 *
 * @param id the file's or folder's own name, made safe; unique in a run
 * @param files the Java sources, or where there are none whatever was found instead
 * @param remarks what intake noticed and a reader should know
 */
public record Submission(
    String id, Student student, List<HandedIn> files, List<Text> remarks, Received received) {

  public Submission {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }

  public Submission(String id, Student student, List<HandedIn> files, List<Text> remarks) {
    this(id, student, files, remarks, Received.unknown());
  }

  public Submission withFiles(List<HandedIn> others) {
    return new Submission(id, student, others, remarks, received);
  }

  /**
   * Who handed in, as far as the download or a roster tells.
   *
   * @param id the number a school gives
   * @param username what the student signs in with
   * @param lms the number by which the system knows the user, in every course
   * @param participant what the system calls the student's part in this assignment alone; may be
   *     somebody else's number as a user
   */
  public record Student(
      Optional<String> name,
      Optional<String> id,
      Optional<String> email,
      Optional<String> username,
      Optional<String> lms,
      Optional<String> participant) {

    public Student(Optional<String> name, Optional<String> id, Optional<String> email) {
      this(name, id, email, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Student unknown() {
      return new Student(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * When it came. Kept as it was told, so that another rubric can read it in another way.
   *
   * @param at when it was handed in
   * @param markedLate whether the system calls it late without saying by how much
   * @param deadline this student's own, which goes before the rubric's
   * @param extension what this student may hand in later than the deadline
   * @param earlier attempts that do not count, the oldest first
   */
  public record Received(
      Optional<Moment> at,
      boolean markedLate,
      Optional<Moment> deadline,
      Optional<Duration> extension,
      List<String> earlier) {

    public Received {
      earlier = List.copyOf(earlier);
    }

    public static Received unknown() {
      return new Received(Optional.empty(), false, Optional.empty(), Optional.empty(), List.of());
    }
  }
}
