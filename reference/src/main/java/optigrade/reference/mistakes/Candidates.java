package optigrade.reference.mistakes;

import java.util.List;
import optigrade.course.Rule;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Combinations;
import optigrade.reference.GradientVersion;
import optigrade.reference.Recipe;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;

/** Everything that may explain the wrong values of a gradient or a rule. */
public final class Candidates {

  private Candidates() {}

  public static List<Candidate<GradientVersion>> ofGradient() {
    Recipe right = Slope.accepted().get(0).recipe();
    return Combinations.of(
        Mistakes.ofGradient(),
        GradientMistake::changes,
        (one, other) -> one.and(other, right),
        Versions::ofGradient);
  }

  public static List<Candidate<Version>> ofRule(Rule rule) {
    Recipe right = Solutions.of(rule).accepted().get(0).recipe();
    return Combinations.of(
        Mistakes.ofRule(rule.id()),
        RuleMistake::changes,
        (one, other) -> one.and(other, right),
        changes -> Versions.of(rule, changes));
  }
}
