package optigrade.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import optigrade.model.Attendance;
import optigrade.model.Finding;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Similarity;
import optigrade.model.Submission;

/**
 * A whole class in figures. Holds of each submission only what these need, so that ten thousand of
 * them fit; in the order of their ids, whichever was ready first.
 *
 * @param similarity which resemble each other, where that was asked for
 */
public record Summary(
    Rubric rubric,
    Report.Grader grader,
    List<Line> lines,
    Attendance attendance,
    Optional<Similarity> similarity) {

  public Summary {
    lines = lines.stream().sorted(Comparator.comparing(Line::submission)).toList();
  }

  public Summary(Rubric rubric, Report.Grader grader, List<Line> lines, Attendance attendance) {
    this(rubric, grader, lines, attendance, Optional.empty());
  }

  public Summary with(Optional<Similarity> found) {
    return new Summary(rubric, grader, lines, attendance, found);
  }

  public Summary(Rubric rubric, Report.Grader grader, List<Line> lines) {
    this(rubric, grader, lines, Attendance.unknown());
  }

  /** What remains of one report. */
  public sealed interface Line {

    /** The submission's id. */
    String submission();

    Submission.Student student();

    static Line of(Report report) {
      if (report instanceof Report.Graded graded) {
        return marked(graded);
      }
      return new Unmarked(
          report.submission().id(),
          report.submission().student(),
          ((Report.NotGraded) report).fault());
    }
  }

  private static Marked marked(Report.Graded graded) {
    Map<String, Result> results = new LinkedHashMap<>();
    for (Score.Mark mark : graded.score().criteria()) {
      results.put(
          mark.criterion(), new Result(mark.earned(), mark.status(), mark.decided().isPresent()));
    }
    Map<String, Set<String>> findings = new TreeMap<>();
    for (Finding finding : graded.findings()) {
      findings.computeIfAbsent(finding.id(), id -> new TreeSet<>()).add(finding.criterion());
    }
    return new Marked(
        graded.submission().id(),
        graded.submission().student(),
        graded.score().earned(),
        results,
        graded.score().deductions(),
        findings);
  }

  /**
   * @param results by criterion
   * @param findings for each finding's id the criteria it was made for
   */
  public record Marked(
      String submission,
      Submission.Student student,
      BigDecimal earned,
      Map<String, Result> results,
      List<Score.Taken> deductions,
      Map<String, Set<String>> findings)
      implements Line {}

  /**
   * @param decided whether a teacher set the points
   */
  public record Result(BigDecimal earned, Score.Status status, boolean decided) {}

  public record Unmarked(String submission, Submission.Student student, Report.Fault fault)
      implements Line {}

  /** The points of each submission that has any. */
  public Map<String, BigDecimal> earned() {
    Map<String, BigDecimal> earned = new TreeMap<>();
    marked().forEach(line -> earned.put(line.submission(), line.earned()));
    return earned;
  }

  public List<Marked> marked() {
    return lines.stream().filter(Marked.class::isInstance).map(Marked.class::cast).toList();
  }

  public List<Unmarked> unmarked() {
    return lines.stream().filter(Unmarked.class::isInstance).map(Unmarked.class::cast).toList();
  }
}
