package optigrade.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import optigrade.explaining.Explanation;
import optigrade.model.Language;
import optigrade.report.Report;

/**
 * What a student's report shows, ready to be written down.
 *
 * @param fault why there is no mark; empty where there is one
 * @param first what to look at first, where points were lost
 * @param notes what is good to know and costs nothing
 */
public record StudentView(
    Language language,
    String title,
    String handIn,
    String student,
    Optional<Fault> fault,
    Points total,
    List<Taken> taken,
    List<Pointer> first,
    int furtherFindings,
    Compiled compiled,
    List<Exercise> exercises,
    List<String> notes,
    List<Fact> facts) {

  public StudentView {
    taken = List.copyOf(taken);
    first = List.copyOf(first);
    exercises = List.copyOf(exercises);
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
  }

  public static StudentView of(Report report, Language language) {
    return new StudentReader(report, language).view();
  }

  /**
   * Of ours, never of the student's.
   *
   * @param message for whoever runs the grader; no page shows it
   */
  public record Fault(String code, String message) {}

  /**
   * @param percent of what is possible, for a bar
   * @param lost what is missing to all of them; empty where nothing is
   */
  public record Points(String earned, String possible, int percent, String lost) {
    public boolean isFull() {
      return lost.isEmpty();
    }

    /** Whether there are none to be had. */
    boolean isNothing() {
      return possible.equals("0");
    }
  }

  /** A deduction. */
  public record Taken(String points, String message) {}

  /** From the top of the page to a criterion. */
  public record Pointer(String criterion, String title, String lost, String message) {}

  /** What the compiler had to say. */
  public record Compiled(List<Problem> problems, List<Problem> repairs) {
    public Compiled {
      problems = List.copyOf(problems);
      repairs = List.copyOf(repairs);
    }

    public boolean isClean() {
      return problems.isEmpty() && repairs.isEmpty();
    }
  }

  public record Problem(String message, Optional<Quote> quote) {}

  /**
   * Lines of the student's own.
   *
   * @param where file and line
   * @param lines empty where the file can't be shown
   */
  public record Quote(String where, List<Line> lines) {
    public Quote {
      lines = List.copyOf(lines);
    }

    /** The lines as a block of Markdown. */
    public Content block(String indent) {
      return output -> CodeBlock.write(output, indent, lines);
    }
  }

  /**
   * @param text what stands before the place that is meant; where no place is, the whole line
   * @param meant the word at that place
   */
  public record Line(int number, boolean isMeant, String text, String meant, String rest) {}

  public record Exercise(
      String id, String title, Points points, List<Criterion> criteria, Optional<Picture> picture) {
    public Exercise {
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * @param kind the status's word in {@code report.json}
   * @param isHidden whether only its points may be shown
   * @param remarks why the points are what they are
   */
  public record Criterion(
      String id,
      String title,
      Points points,
      String kind,
      String status,
      boolean isHidden,
      List<String> remarks,
      List<Finding> findings,
      List<Group> groups) {
    public Criterion {
      remarks = List.copyOf(remarks);
      findings = List.copyOf(findings);
      groups = List.copyOf(groups);
    }

    /** Also of what is worth no points, where nothing can be lost. */
    public boolean isFull() {
      return kind.equals("full");
    }
  }

  /**
   * @param more about it at length; said once on a page
   */
  public record Finding(
      String id, String message, String hint, Optional<Quote> quote, Optional<Explanation> more) {}

  /**
   * Checks of one kind.
   *
   * @param kind {@code full}, {@code partial} or {@code none}
   * @param tally how many passed; empty where there is but one
   * @param worth what points all of them together are worth; empty where none were lost
   * @param said of checks that did not pass and have no numbers to show
   * @param shown the first of those that have numbers, {@code more} the others
   */
  public record Group(
      String id,
      String words,
      String kind,
      String tally,
      String worth,
      List<Said> said,
      List<Row> shown,
      List<Row> more) {
    public Group {
      said = List.copyOf(said);
      shown = List.copyOf(shown);
      more = List.copyOf(more);
    }

    /** Where there are no colours. */
    public String mark() {
      return kind.equals("full") ? "✓" : kind.equals("partial") ? "◐" : "✗";
    }
  }

  /**
   * The same of one check or several.
   *
   * @param checks empty where the group has but one
   */
  public record Said(String checks, String message) {}

  /**
   * A check that did not pass, in numbers.
   *
   * @param inputs what the program was given; empty where that is as in the row before
   * @param message empty where the numbers say it all
   */
  public record Row(String check, String inputs, String message, String expected, String seen) {}

  public record Fact(String name, String value) {}

  /** Before a list inside a list; templates lose their own. */
  public static final Content INDENT = output -> output.writeContent("  ");

  /** A piece of a sentence; names from a program stand between backticks. */
  public record Piece(String text, boolean isCode) {}

  public static List<Piece> pieces(String sentence) {
    String[] parts = sentence.split("`", -1);
    if (parts.length % 2 == 0) {
      return List.of(new Piece(sentence, false));
    }
    return IntStream.range(0, parts.length).mapToObj(i -> new Piece(parts[i], i % 2 == 1)).toList();
  }

  public String shown(Points points) {
    return new Speech(language).shown(points);
  }

  /** An exercise as a page shows it, whoever the page is for. */
  public Content drawn(Exercise exercise) {
    byte[] page = StudentPage.exercise(exercise, language);
    return output -> output.writeBinaryContent(page);
  }

  public boolean isAllRight() {
    return total.isFull()
        && exercises.stream().flatMap(it -> it.criteria().stream()).allMatch(Criterion::isFull);
  }

  /** The page's own sentences. */
  public String of(String en, String vi) {
    return language.of(en, vi);
  }

  public String code() {
    return language.code();
  }

  public Content style() {
    return Style.STUDENT.text();
  }

  /** Nothing but this page's own style. */
  public String policy() {
    return "default-src 'none'; style-src "
        + Style.STUDENT.hash()
        + "; base-uri 'none'; form-action 'none'";
  }
}
