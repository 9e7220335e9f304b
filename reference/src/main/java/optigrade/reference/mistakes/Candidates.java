package optigrade.reference.mistakes;

import java.util.List;
import java.util.function.Function;
import optigrade.course.Rule;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Combinations;
import optigrade.course.mistakes.Mistake;
import optigrade.reference.GradientVersion;
import optigrade.reference.Recipe;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;
import optigrade.reference.Writing;

/** Everything that may explain the wrong values of a gradient or a rule. */
public final class Candidates {

  private Candidates() {}

  public static List<Candidate<GradientVersion>> ofGradient() {
    return of(Mistakes.ofGradient(), GradientMistake::changes, Slope.accepted());
  }

  public static List<Candidate<Version>> ofRule(Rule rule) {
    return of(Mistakes.ofRule(rule.id()), RuleMistake::changes, Solutions.of(rule).accepted());
  }

  private static <M extends Mistake, V extends Writing<V>> List<Candidate<V>> of(
      List<M> mistakes, Function<M, List<Change>> changes, List<V> accepted) {
    Recipe right = accepted.get(0).recipe();
    return Combinations.of(
        mistakes,
        changes,
        (one, other) -> one.and(other, right),
        some -> Versions.of(accepted, some));
  }
}
