package optigrade.reference.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import optigrade.reference.GradientVersion;
import optigrade.reference.Loop;
import optigrade.reference.Objective;
import optigrade.reference.Recipe;
import optigrade.reference.Rule;
import optigrade.reference.Version;

/**
 * Everything that may explain wrong values: each mistake alone, then every two that can stand
 * together. To be tried in this order, so that of two explanations the simpler one is given.
 */
public final class Candidates {

  private Candidates() {}

  public static List<Candidate<GradientVersion>> ofGradient() {
    Recipe right = Objective.accepted().get(0).recipe();
    return of(
        Mistakes.ofGradient(),
        GradientMistake::changes,
        (one, other) -> one.and(other, right),
        Versions::ofGradient);
  }

  public static List<Candidate<Version>> ofRule(Rule rule) {
    Recipe right = rule.accepted().get(0).recipe();
    return of(
        Mistakes.ofRule(rule.id()),
        RuleMistake::changes,
        (one, other) -> one.and(other, right),
        changes -> Versions.of(rule, changes));
  }

  public static List<Candidate<Loop>> ofTraining(Seen seen) {
    Loop right = Loop.right(seen.rule());
    return of(
        Mistakes.ofTraining(),
        mistake -> mistake.changes(seen),
        (one, other) -> one.and(other, right),
        changes -> changes.stream().map(change -> change.in(right)).toList());
  }

  private static <M extends Mistake, C, V> List<Candidate<V>> of(
      List<M> mistakes,
      Function<M, List<C>> changes,
      BiFunction<C, C, Optional<C>> and,
      Function<List<C>, List<V>> versions) {
    List<Candidate<V>> alone = new ArrayList<>();
    List<Candidate<V>> pairs = new ArrayList<>();
    for (int i = 0; i < mistakes.size(); i++) {
      M one = mistakes.get(i);
      List<C> ways = changes.apply(one);
      alone.add(new Candidate<>(List.of(one), versions.apply(ways)));
      for (M other : mistakes.subList(i + 1, mistakes.size())) {
        List<C> both = together(ways, changes.apply(other), and);
        pairs.add(new Candidate<>(List.of(one, other), versions.apply(both)));
      }
    }
    alone.addAll(pairs);
    alone.removeIf(candidate -> candidate.versions().isEmpty());
    return List.copyOf(alone);
  }

  private static <C> List<C> together(
      List<C> ones, List<C> others, BiFunction<C, C, Optional<C>> and) {
    return ones.stream()
        .flatMap(one -> others.stream().flatMap(other -> and.apply(one, other).stream()))
        .toList();
  }
}
