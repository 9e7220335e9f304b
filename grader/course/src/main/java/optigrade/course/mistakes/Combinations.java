package optigrade.course.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Each mistake alone, then every two that can stand together. To be tried in this order, so that of
 * two explanations the simpler one is given.
 */
public final class Combinations {

  private Combinations() {}

  /**
   * @param changes the ways in which a mistake is made
   * @param and both changes at once; empty where they can't stand together
   * @param versions what comes of changes
   */
  public static <M extends Mistake, C, V> List<Candidate<V>> of(
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
