package optigrade.model;

import java.util.List;
import java.util.Optional;

/**
 * What one student handed in.
 *
 * @param id the file's or folder's own name, made safe; unique in a run
 * @param files the Java sources, or where there are none whatever was found instead
 * @param remarks what intake noticed and a reader should know
 */
public record Submission(String id, Student student, List<HandedIn> files, List<Text> remarks) {

  public Submission {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }

  public record Student(Optional<String> name, Optional<String> id, Optional<String> email) {
    public static Student unknown() {
      return new Student(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
