package optigrade.intake;

import java.nio.file.Path;
import java.util.List;
import optigrade.model.Submission;
import optigrade.model.Text;

/**
 * A submission that was found and not yet read.
 *
 * @param id unique in this run
 * @param pieces what it is read from; more than one where a download puts all files side by side
 * @param remarks what was noticed when it was found
 */
public record Entry(
    String id,
    List<Piece> pieces,
    Submission.Student student,
    Submission.Received received,
    List<Text> remarks) {

  public Entry {
    pieces = List.copyOf(pieces);
    remarks = List.copyOf(remarks);
  }

  /** A file or folder of which nothing else is known. */
  public Entry(String id, Path path) {
    this(
        id,
        List.of(new Piece("", new Origin.Disk(path))),
        Submission.Student.unknown(),
        Submission.Received.unknown(),
        List.of());
  }

  static Entry of(String id, Origin origin) {
    return new Entry(
        id,
        List.of(new Piece("", origin)),
        Submission.Student.unknown(),
        Submission.Received.unknown(),
        List.of());
  }

  Entry with(Submission.Student other, Submission.Received otherReceived) {
    return new Entry(id, pieces, other, otherReceived, remarks);
  }

  /** What is known where the hand-in can't be read. */
  public Submission unread() {
    return new Submission(id, student, List.of(), remarks, received);
  }
}
