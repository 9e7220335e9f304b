package optigrade.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.GraderFault;
import optigrade.model.Language;
import optigrade.model.Place;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.report.Hidden;
import optigrade.report.Report;
import optigrade.workshop.messages.Compilation.Problem;

/**
 * What a student is told in words, in one language: the same for every system that shows text.
 * Nothing of a hidden criterion but its points, nothing that is for the instructor, and every line
 * harmless.
 *
 * @param items the criteria, in the rubric's order
 * @param remarks what is said of the hand-in as a whole
 */
record Feedback(
    BigDecimal earned,
    BigDecimal possible,
    List<Item> items,
    List<Deduction> deductions,
    List<String> remarks) {

  /** A stray brace can cause thousands. */
  private static final int MOST_PROBLEMS = 5;

  private static final int MOST_CHECKS = 3;

  /**
   * One criterion.
   *
   * @param points in words, such as {@code 7.5/10}
   */
  record Item(
      String id,
      String title,
      BigDecimal earned,
      BigDecimal possible,
      String points,
      Score.Status status,
      List<String> lines) {

    boolean full() {
      return status == Score.Status.FULL;
    }

    String text() {
      return String.join("\n", lines);
    }
  }

  /**
   * @param line all that is said of it; words come first, since a minus would be a sign to some
   */
  record Deduction(String id, BigDecimal points, String message, String line) {

    static Deduction of(Score.Taken taken, Language language) {
      String message = Line.one(language.of(taken.message()));
      String line = Words.TAKEN.in(language).formatted(Points.text(taken.points()), message);
      return new Deduction(taken.id(), taken.points(), message, line);
    }
  }

  static Feedback of(Report.Graded report, Language language) {
    return new Reader(report, language).feedback();
  }

  /** Such as {@code 82.25/100}. */
  String total() {
    return Points.text(earned) + "/" + Points.text(possible);
  }

  /** Such as {@code 7.5/10}. */
  static String points(BigDecimal earned, BigDecimal possible, Language language) {
    return possible.signum() == 0
        ? Words.NO_POINTS.in(language)
        : Points.text(earned) + "/" + Points.text(possible);
  }

  /** All of the hand-in as a whole: what was taken off, what did not compile. */
  List<String> general() {
    List<String> lines = new ArrayList<>();
    deductions.forEach(it -> lines.add(it.line()));
    lines.addAll(remarks);
    return lines;
  }

  /** Everything, as plain text. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(total());
    lines.addAll(general());
    for (Item item : items) {
      lines.add(item.id() + ": " + item.points());
      item.lines().forEach(it -> lines.add("  " + it));
    }
    return String.join("\n", lines);
  }

  /**
   * Where something could not be graded: what a student is told of it. The reason is for others.
   */
  static String notGraded(Report.NotGraded report, Language language) {
    String code = report.fault().code();
    return code.equals(GraderFault.UNOPENED)
        ? Words.UNOPENED.in(language)
        : Words.NOT_GRADED.in(language).formatted(Line.one(code));
  }

  private record Reader(Report.Graded report, Hidden hidden, Language language) {

    Reader(Report.Graded report, Language language) {
      this(report, new Hidden(report), language);
    }

    Feedback feedback() {
      Map<String, Rubric.Criterion> criteria =
          report.rubric().criteria().stream()
              .collect(Collectors.toMap(Rubric.Criterion::id, it -> it));
      List<Item> items =
          report.score().criteria().stream()
              .map(mark -> item(mark, Optional.ofNullable(criteria.get(mark.criterion()))))
              .toList();
      List<Deduction> deductions =
          report.score().deductions().stream().map(it -> Deduction.of(it, language)).toList();
      return new Feedback(
          report.score().earned(), report.score().possible(), items, deductions, problems());
    }

    private Item item(Score.Mark mark, Optional<Rubric.Criterion> criterion) {
      return new Item(
          mark.criterion(),
          criterion.map(it -> Line.one(language.of(it.title()))).orElse(mark.criterion()),
          mark.earned(),
          mark.possible(),
          points(mark.earned(), mark.possible(), language),
          hidden.status(mark),
          lines(mark));
    }

    private List<String> lines(Score.Mark mark) {
      List<String> lines = new ArrayList<>();
      if (hidden.criterion(mark.criterion())) {
        lines.add(Words.HIDDEN.in(language));
        return lines;
      }
      mark.decided().ifPresent(it -> lines.add(decided(it)));
      if (mark.status() == Score.Status.CARRIED) {
        Words words = mark.possible().signum() == 0 ? Words.CAUSED : Words.CARRIED;
        lines.add(words.in(language));
      } else if (mark.status() == Score.Status.NOT_RUN) {
        lines.add(Words.NOT_RUN.in(language));
      }
      List<Finding> findings =
          hidden.findings(report).stream()
              .filter(it -> it.criterion().equals(mark.criterion()))
              .toList();
      findings.forEach(it -> lines.addAll(finding(it)));
      if (findings.isEmpty() && mark.status() != Score.Status.FULL) {
        lines.addAll(checks(mark));
      }
      return lines;
    }

    private String decided(Score.Decided decided) {
      return Line.one(
          Words.DECIDED.in(language).formatted(Points.text(decided.insteadOf()))
              + " "
              + decided.reason()
              + decided.by().map(it -> " (" + it + ")").orElse(""));
    }

    private List<String> finding(Finding finding) {
      List<String> lines = new ArrayList<>();
      lines.add(
          finding.location().map(Reader::where).orElse("")
              + Line.one(language.of(finding.message())));
      lines.add(Line.one(language.of(finding.hint())));
      return lines.stream().filter(it -> !it.isBlank()).toList();
    }

    private static String where(Place place) {
      return Line.one(place.file()) + ":" + place.line() + ": ";
    }

    private List<String> checks(Score.Mark mark) {
      return mark.checks().stream()
          .map(Score.Weighed::check)
          .filter(it -> it.status() != CheckOutcome.Status.PASSED && !it.isRightByItself())
          .flatMap(it -> hidden.message(it).stream())
          .map(language::of)
          .distinct()
          .limit(MOST_CHECKS)
          .flatMap(it -> Line.several(it).stream())
          .toList();
    }

    private List<String> problems() {
      List<Problem> all = report.compilation().problems();
      List<String> lines = new ArrayList<>();
      for (Problem problem : all.subList(0, Math.min(all.size(), MOST_PROBLEMS))) {
        String said = language.of(problem.message().en(), problem.message().vi());
        lines.add(
            Line.one(
                Line.one(problem.file())
                    + (problem.line() > 0 ? ":" + problem.line() : "")
                    + ": "
                    + Line.one(said)));
      }
      if (all.size() > MOST_PROBLEMS) {
        lines.add("… [+" + (all.size() - MOST_PROBLEMS) + "]");
      }
      return lines;
    }
  }
}
