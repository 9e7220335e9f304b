package optigrade.corpus;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import optigrade.answers.AnswerKey;
import optigrade.book.Book;
import optigrade.book.BookWriter;
import optigrade.model.Rubric;
import optigrade.pipeline.Pipeline;
import optigrade.report.Report;
import optigrade.report.ReportJson;
import optigrade.running.Running;
import optigrade.solving.WorkedOut;

/** Compares what is found by a book with what is found by the reference, byte by byte. */
public final class ByTheBook {

  private static final int AROUND = 300;

  private final Rubric rubric;
  private final AnswerKey worked;
  private final List<String> differences = new ArrayList<>();

  public ByTheBook(Rubric rubric) {
    this.rubric = rubric;
    this.worked = new WorkedOut(rubric, rubric.hidden());
  }

  /** The key that the book is written from. */
  public AnswerKey worked() {
    return worked;
  }

  public Pipeline pipeline(Running running) {
    Book book = Book.read(BookWriter.bytes(worked, WorkedOut.variants()));
    return Pipeline.forStudents(rubric, running, book);
  }

  public void compare(Report byReference, Report byBook) {
    Report.Graded graded = assertInstanceOf(Report.Graded.class, byReference);
    String one = text(graded);
    String other = text(byBook);
    if (!one.equals(other)) {
      differences.add(graded.submission().id() + ": " + difference(one, other));
    }
  }

  private static String text(Report report) {
    return new String(ReportJson.bytes(report), StandardCharsets.UTF_8);
  }

  private static String difference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.substring(Math.max(0, at - AROUND), Math.min(one.length(), at + AROUND))
        + "\nby the book:\n"
        + other.substring(Math.max(0, at - AROUND), Math.min(other.length(), at + AROUND));
  }

  public List<String> differences() {
    return List.copyOf(differences);
  }
}
