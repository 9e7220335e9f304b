package optigrade.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Language;
import optigrade.model.Outcomes;
import optigrade.model.Same;
import optigrade.model.Score;
import optigrade.pages.StudentView.Criterion;
import optigrade.pages.StudentView.Exercise;
import optigrade.pages.StudentView.Finding;
import optigrade.report.Hidden;

/**
 * All that an exercise's part of a page follows from, and nothing that only one student has: where
 * two have these alike, what is shown to one is shown to the other.
 */
record ToldExercise(
    String id,
    List<Told> criteria,
    Optional<Outcomes.Trajectory> path,
    Hidden hidden,
    Language language) {

  /** What is told of one criterion in words. */
  record Told(Score.Mark mark, String title, List<Finding> findings, List<String> remarks) {}

  /** To be recalled by. */
  List<?> parts() {
    List<Object> parts = new ArrayList<>(List.of(id, path.map(Same::thing), hidden, language));
    for (Told told : criteria) {
      parts.add(Same.thing(told.mark));
      parts.add(told.title);
      parts.add(told.findings);
      parts.add(told.remarks);
    }
    return parts;
  }

  Exercise view() {
    String common = common();
    return new Exercise(
        id,
        common.isEmpty() ? criteria.size() == 1 ? criteria.get(0).title() : id : common,
        StudentReader.points(sum(Score.Mark::earned), sum(Score.Mark::possible)),
        criteria.stream().map(told -> criterion(told, own(told.title(), common))).toList(),
        path.map(it -> new PictureReader(it, language, firstWrong()).picture()));
  }

  /** The first point of the path that a check found wrong, however little. */
  private Optional<Integer> firstWrong() {
    return criteria.stream()
        .flatMap(told -> told.mark().checks().stream())
        .map(Score.Weighed::check)
        .filter(check -> check.status() == Status.FAILED)
        .filter(check -> check.evidence().flatMap(CheckOutcome.Evidence::actual).isPresent())
        .flatMap(check -> check.point().stream())
        .min(Integer::compare);
  }

  private BigDecimal sum(Function<Score.Mark, BigDecimal> what) {
    return criteria.stream().map(Told::mark).map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the titles of its criteria begin with alike, as in {@code Momentum: the path}. */
  private String common() {
    String first = criteria.get(0).title();
    String beginning = first.substring(0, Math.max(0, first.indexOf(':')));
    boolean isCommon =
        criteria.size() > 1
            && criteria.stream().allMatch(told -> told.title().startsWith(beginning + ":"));
    return isCommon ? beginning : "";
  }

  /** What is left where the exercise's heading says the rest, with a capital letter. */
  private static String own(String title, String common) {
    String rest = common.isEmpty() ? title : title.substring(common.length() + 1).strip();
    return rest.isEmpty()
        ? title
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private Criterion criterion(Told told, String title) {
    Score.Mark mark = told.mark();
    boolean isHidden = hidden.criterion(mark.criterion());
    return new Criterion(
        mark.criterion(),
        title,
        StudentReader.points(mark.earned(), mark.possible()),
        Words.kind(hidden.status(mark)),
        language.of(Words.status(hidden.status(mark), mark.possible().signum() > 0)),
        isHidden,
        told.remarks(),
        told.findings(),
        isHidden ? List.of() : new GroupReader(mark, language, told.findings(), hidden).groups());
  }
}
