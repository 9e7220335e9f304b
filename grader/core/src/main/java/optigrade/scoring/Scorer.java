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
import optigrade.model.Rubric;
import optigrade.model.Score;

/**
 * From outcomes to points. Every criterion is rounded to two decimals, half up, and the total is
 * the sum of what is shown: criteria less deductions.
 */
public final class Scorer {

  private final Rubric rubric;

  public Scorer(Rubric rubric) {
    this.rubric = rubric;
  }

  /**
   * @param didNotCompile whether something in the hand-in did not compile, or would not have
   *     without a repair
   */
  public Score score(Outcomes outcomes, boolean didNotCompile) {
    Map<String, List<CheckOutcome>> checks = byCriterion(outcomes.checks());
    Map<String, Outcomes.Carry> carries = new LinkedHashMap<>();
    outcomes.carries().forEach(carry -> carries.put(carry.criterion(), carry));
    List<Score.Mark> marks =
        rubric.criteria().stream()
            .map(
                criterion ->
                    new Marking(criterion, checks.getOrDefault(criterion.id(), List.of()), rubric)
                        .mark(Optional.ofNullable(carries.get(criterion.id()))))
            .toList();
    BigDecimal raw =
        marks.stream().map(Score.Mark::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Score.Taken> taken = didNotCompile ? taken(raw) : List.of();
    BigDecimal off =
        taken.stream().map(Score.Taken::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Score(
        Points.exact(raw.subtract(off)), Points.exact(rubric.possible()), taken, marks);
  }

  /** What is taken off: no more than was earned, so that the sum stays exact. */
  private List<Score.Taken> taken(BigDecimal earned) {
    return rubric
        .deduction(RubricBuilder.DID_NOT_COMPILE)
        .map(
            deduction ->
                new Score.Taken(
                    deduction.id(), deduction.points().min(earned), deduction.message()))
        .filter(deduction -> deduction.points().signum() > 0)
        .stream()
        .toList();
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
