package optigrade.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optigrade.model.CheckOutcome;
import optigrade.model.GraderFault;
import optigrade.model.Outcomes;
import optigrade.model.Recall;
import optigrade.model.Rubric;
import optigrade.model.Same;
import optigrade.model.Score;
import optigrade.model.Text;

/**
 * From outcomes to points. Every criterion is rounded to two decimals, half up, unless a teacher
 * decided on it; the total is the sum of what is shown: criteria less deductions. Lateness comes
 * last.
 */
public final class Scorer {

  private final Rubric rubric;
  private final boolean knowsHidden;
  private final Recall<Score.Mark> marks = new Recall<>();

  public Scorer(Rubric rubric) {
    this(rubric, true);
  }

  /**
   * @param knowsHidden false where hidden criteria were not checked at all: they earn nothing yet
   */
  public Scorer(Rubric rubric, boolean knowsHidden) {
    this.rubric = rubric;
    this.knowsHidden = knowsHidden;
  }

  /**
   * @param didNotCompile whether something in the hand-in did not compile, or would not have
   *     without a repair
   */
  public Score score(Outcomes outcomes, boolean didNotCompile) {
    return score(outcomes, Circumstances.plain(didNotCompile));
  }

  public Score score(Outcomes outcomes, Circumstances circumstances) {
    Map<String, List<CheckOutcome>> checks = byCriterion(outcomes.checks());
    Map<String, Outcomes.Carry> carries = new LinkedHashMap<>();
    outcomes.carries().forEach(carry -> carries.put(carry.criterion(), carry));
    List<Score.Mark> marks =
        rubric.criteria().stream()
            .map(
                criterion ->
                    knowsHidden || criterion.visibility() == Rubric.Visibility.PUBLIC
                        ? mark(
                            criterion,
                            checks.getOrDefault(criterion.id(), List.of()),
                            Optional.ofNullable(carries.get(criterion.id())))
                        : notYet(criterion))
            .map(
                mark ->
                    circumstances.decisionOn(mark.criterion()).map(it -> it.on(mark)).orElse(mark))
            .toList();
    return deducted(marks, circumstances);
  }

  private Score.Mark mark(
      Rubric.Criterion criterion, List<CheckOutcome> checks, Optional<Outcomes.Carry> carry) {
    return marks.of(
        List.of(criterion.id(), Same.things(checks), carry),
        () -> new Marking(criterion, checks, rubric).mark(carry));
  }

  private static Score.Mark notYet(Rubric.Criterion criterion) {
    return new Score.Mark(
        criterion.id(),
        BigDecimal.ZERO,
        criterion.points(),
        Score.Status.NOT_RUN,
        criterion.visibility(),
        List.of());
  }

  /** Nothing takes off more than what is left, so that the sum stays exact. */
  private Score deducted(List<Score.Mark> marks, Circumstances circumstances) {
    BigDecimal left =
        marks.stream().map(Score.Mark::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Score.Taken> taken = new ArrayList<>();
    List<Score.Note> notes = new ArrayList<>();
    List<Text> unknown = new ArrayList<>();
    for (Score.Taken planned : due(circumstances, unknown)) {
      Optional<Decision> decision = circumstances.decisionOn(planned.id());
      Score.Taken due = decision.map(it -> it.on(planned)).orElse(planned);
      BigDecimal points = Points.exact(due.points().min(left));
      if (points.signum() > 0) {
        taken.add(new Score.Taken(due.id(), points, due.message()));
        left = left.subtract(points);
      } else if (decision.isPresent()) {
        notes.add(new Score.Note("override", due.message()));
      } else if (due.id().equals(Lateness.LATE)) {
        notes.add(new Score.Note(Lateness.LATE, due.message()));
      }
    }
    return new Score(
        Points.exact(left), Points.exact(rubric.possible()), taken, marks, notes, unknown);
  }

  private List<Score.Taken> due(Circumstances circumstances, List<Text> unknown) {
    List<Score.Taken> due = new ArrayList<>();
    if (circumstances.didNotCompile()) {
      rubric
          .deduction(RubricBuilder.DID_NOT_COMPILE)
          .ifPresent(it -> due.add(new Score.Taken(it.id(), it.points(), it.message())));
    }
    rubric
        .late()
        .map(rule -> new Lateness(rule, rubric.possible()).of(circumstances.received()))
        .ifPresent(
            found -> {
              if (found instanceof Lateness.Late late) {
                due.add(new Score.Taken(Lateness.LATE, late.points(), late.message()));
              } else if (found instanceof Lateness.Unknown not) {
                unknown.add(not.why());
              }
            });
    return due;
  }

  private Map<String, List<CheckOutcome>> byCriterion(List<CheckOutcome> checks) {
    Map<String, List<CheckOutcome>> sorted = new LinkedHashMap<>();
    rubric.criteria().forEach(criterion -> sorted.put(criterion.id(), new ArrayList<>()));
    for (CheckOutcome check : checks) {
      List<CheckOutcome> ofItsCriterion = sorted.get(check.criterion());
      if (ofItsCriterion == null) {
        throw new GraderFault(
            "check-without-criterion", "the rubric has no criterion " + check.criterion());
      }
      ofItsCriterion.add(check);
    }
    return sorted;
  }
}
