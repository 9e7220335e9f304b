package optigrade.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.HandedIn;
import optigrade.model.Language;
import optigrade.model.Moment;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.pages.StudentView.Compiled;
import optigrade.pages.StudentView.Exercise;
import optigrade.pages.StudentView.Fact;
import optigrade.pages.StudentView.Fault;
import optigrade.pages.StudentView.Pointer;
import optigrade.pages.StudentView.Points;
import optigrade.pages.StudentView.Problem;
import optigrade.pages.StudentView.Taken;
import optigrade.report.Hidden;
import optigrade.report.Report;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Sentence;

/** Turns a report into what its student reads. What is for the instructor's eyes stays out. */
final class StudentReader {

  /** A stray brace can cause thousands; the first few are those that help. */
  private static final int PROBLEMS = 12;

  private static final int POINTERS = 6;

  /** Findings of a method that its student has not begun. */
  private static final Set<String> UNWRITTEN = Set.of("missing", "returned-null");

  private static final int FILES = 20;

  private final Report report;
  private final Language language;
  private final Quotes quotes;
  private final Hidden hidden;
  private final List<Finding> visible;
  private final Map<String, String> titles;

  StudentReader(Report report, Language language) {
    this.report = report;
    this.language = language;
    this.quotes = new Quotes(report.submission());
    this.hidden = new Hidden(report);
    this.visible = report instanceof Report.Graded graded ? hidden.findings(graded) : List.of();
    this.titles =
        report.rubric().criteria().stream()
            .collect(
                Collectors.toMap(
                    Rubric.Criterion::id, it -> language.of(it.title()), (first, again) -> first));
  }

  StudentView view() {
    return report instanceof Report.Graded graded ? graded(graded) : notGraded();
  }

  private StudentView graded(Report.Graded graded) {
    List<Pointer> pointers = pointers(graded);
    Score score = graded.score();
    return new StudentView(
        language,
        language.of(graded.rubric().title()),
        graded.submission().id(),
        student(),
        Optional.empty(),
        points(score.earned(), score.possible()),
        score.deductions().stream()
            .map(it -> new Taken(Numerals.points(it.points()), language.of(it.message())))
            .toList(),
        pointers.stream().limit(POINTERS).toList(),
        Math.max(0, pointers.size() - POINTERS),
        compiled(Optional.of(graded.compilation())),
        exercises(graded),
        notes(graded),
        facts());
  }

  private StudentView notGraded() {
    Report.NotGraded notGraded = (Report.NotGraded) report;
    return new StudentView(
        language,
        language.of(report.rubric().title()),
        report.submission().id(),
        student(),
        Optional.of(new Fault(notGraded.fault().code(), language.of(notGraded.fault().said()))),
        points(BigDecimal.ZERO, BigDecimal.ZERO),
        List.of(),
        List.of(),
        0,
        compiled(notGraded.compilation()),
        List.of(),
        told(report.submission().remarks()),
        facts());
  }

  private String student() {
    Submission.Student student = report.submission().student();
    return Stream.of(student.name(), student.id().or(student::username))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  static Points points(BigDecimal earned, BigDecimal possible) {
    BigDecimal lost = possible.subtract(earned);
    return new Points(
        Numerals.points(earned),
        Numerals.points(possible),
        Numerals.percent(earned, possible),
        lost.signum() > 0 ? Numerals.points(lost) : "");
  }

  /** The costliest first. */
  private List<Pointer> pointers(Report.Graded graded) {
    List<Pointer> pointers = new ArrayList<>();
    graded.score().criteria().stream()
        .filter(mark -> mark.earned().compareTo(mark.possible()) < 0)
        .sorted(Comparator.comparing(this::urgency))
        .forEach(mark -> pointers.addAll(pointers(mark)));
    boolean isOneThing = pointers.stream().map(Pointer::message).distinct().count() == 1;
    return isOneThing ? pointers.subList(0, 1) : pointers;
  }

  /** What is not written yet comes last, in the course's order; a path follows from the rest. */
  private BigDecimal urgency(Score.Mark mark) {
    List<Finding> findings = visible(mark.criterion()).toList();
    boolean follows = findings.isEmpty() && mark.criterion().contains(".epochs-");
    boolean isUnwritten =
        !findings.isEmpty() && findings.stream().allMatch(it -> UNWRITTEN.contains(it.id()));
    return follows || isUnwritten ? BigDecimal.ZERO : mark.earned().subtract(mark.possible());
  }

  /**
   * To its findings; where nobody knows the mistake, to what the first check saw that is not right
   * by itself.
   */
  private List<Pointer> pointers(Score.Mark mark) {
    List<Pointer> found =
        visible(mark.criterion()).map(finding -> pointer(mark, finding.message())).toList();
    boolean toldElsewhere =
        hidden.criterion(mark.criterion()) || mark.status() == Score.Status.CARRIED;
    return !found.isEmpty() || toldElsewhere
        ? found
        : mark.checks().stream()
            .map(Score.Weighed::check)
            .filter(check -> check.status() != CheckOutcome.Status.PASSED)
            .filter(check -> !check.isRightByItself())
            .flatMap(check -> hidden.message(check).stream())
            .limit(1)
            .map(message -> pointer(mark, message))
            .toList();
  }

  private Pointer pointer(Score.Mark mark, Text message) {
    return new Pointer(
        mark.criterion(),
        titles.getOrDefault(mark.criterion(), mark.criterion()),
        Numerals.points(mark.possible().subtract(mark.earned())),
        language.of(message));
  }

  private Stream<Finding> visible(String criterion) {
    return visible.stream().filter(finding -> finding.criterion().equals(criterion));
  }

  private Compiled compiled(Optional<Compilation> compilation) {
    return new Compiled(
        compilation.stream()
            .flatMap(it -> it.problems().stream())
            .limit(PROBLEMS)
            .map(it -> problem(it.message(), it.file(), it.line(), it.column()))
            .toList(),
        compilation.stream()
            .flatMap(it -> it.repairs().stream())
            .filter(Compilation.Repair::costs)
            .limit(PROBLEMS)
            .map(it -> problem(it.message(), it.file(), it.line(), 0))
            .toList());
  }

  private Problem problem(Sentence message, String file, int line, int column) {
    return new Problem(language.of(message.en(), message.vi()), quotes.at(file, line, column));
  }

  private List<Exercise> exercises(Report.Graded graded) {
    Map<String, List<Score.Mark>> exercises = new LinkedHashMap<>();
    for (Score.Mark mark : graded.score().criteria()) {
      String id = mark.criterion();
      String exercise = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
      exercises.computeIfAbsent(exercise, it -> new ArrayList<>()).add(mark);
    }
    ExerciseReader reader = new ExerciseReader(graded, language, hidden, visible, quotes, titles);
    List<Exercise> read = new ArrayList<>();
    exercises.forEach((id, marks) -> read.add(reader.exercise(id, marks)));
    return read;
  }

  private List<String> notes(Report.Graded graded) {
    List<Text> notes = new ArrayList<>();
    graded.score().notes().forEach(it -> notes.add(it.text()));
    notes.addAll(graded.submission().remarks());
    graded.compilation().repairs().stream()
        .filter(it -> !it.costs())
        .limit(PROBLEMS)
        .map(it -> new Text(it.message().en(), it.message().vi()))
        .distinct()
        .forEach(notes::add);
    Stream.concat(graded.bindings().notes().stream(), graded.outcomes().remarks().stream())
        .filter(it -> !hidden.isNamedIn(it))
        .forEach(notes::add);
    return told(notes);
  }

  private List<String> told(List<Text> texts) {
    return texts.stream().map(language::of).toList();
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    Submission.Received received = report.submission().received();
    received
        .at()
        .map(Moment::toString)
        .ifPresent(it -> facts.add(fact("handed in", "nộp lúc", it)));
    received
        .deadline()
        .map(Moment::toString)
        .ifPresent(it -> facts.add(fact("deadline", "hạn nộp", it)));
    List<HandedIn> files = report.submission().files();
    String more = files.size() > FILES ? ", … +" + (files.size() - FILES) : "";
    if (!files.isEmpty()) {
      facts.add(
          fact(
              "files",
              "tệp",
              files.stream().limit(FILES).map(HandedIn::path).collect(Collectors.joining(", "))
                  + more));
    }
    Rubric rubric = report.rubric();
    facts.add(fact("rubric", "thang điểm", rubric.id() + " " + rubric.version()));
    facts.add(
        fact(
            "graded by",
            "chấm bởi",
            "optigrade " + report.grader().version() + ", Java " + report.grader().java()));
    return facts;
  }

  private Fact fact(String en, String vi, String value) {
    return new Fact(language.of(en, vi), value);
  }
}
