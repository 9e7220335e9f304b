package optigrade.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optigrade.answers.AnswerKey;
import optigrade.book.Book;
import optigrade.book.BookWriter;
import optigrade.model.GraderFault;
import optigrade.model.Rubric;
import optigrade.solving.WorkedOut;

/** Where answers come from: the reference works them out, or in a kit a book has them. */
public final class Keys {

  /** Where a kit's jar has its book. */
  public static final String BOOK = "optigrade/book/answers.bin";

  private static Optional<Book> written = Optional.empty();
  private static boolean isRead;

  private Keys() {}

  /** Whether this is a kit, which has a book and no reference. */
  public static boolean areInABook() {
    return Keys.class.getResource("/" + BOOK) != null;
  }

  /** What a kit for students is to know: nothing of hidden criteria. */
  public static byte[] book(Rubric rubric) {
    return BookWriter.bytes(new WorkedOut(rubric, rubric.hidden()), WorkedOut.variants());
  }

  /** The key that a student's own program is checked by. */
  static AnswerKey forStudents(Rubric rubric) {
    Optional<Book> book = ofThisKit();
    return book.isPresent() ? book.get() : new WorkedOut(rubric, rubric.hidden());
  }

  /** For each exercise the ids of the versions that a rubric can accept. */
  static Map<String, Set<String>> variants() {
    Optional<Book> book = ofThisKit();
    return book.isPresent() ? book.get().variants() : WorkedOut.variants();
  }

  /** Read when it is first asked for. */
  private static synchronized Optional<Book> ofThisKit() {
    if (!isRead) {
      try (InputStream in = Keys.class.getResourceAsStream("/" + BOOK)) {
        written = in == null ? Optional.empty() : Optional.of(Book.read(in.readAllBytes()));
        isRead = true;
      } catch (IOException e) {
        throw new GraderFault("answer-book", "The answer book can't be read: " + e);
      }
    }
    return written;
  }
}
