package optigrade.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds every group against every other, with several threads. What comes out does not depend on
 * which is done when.
 */
final class AllAgainstAll {

  /**
   * Two groups, of which all members are equally alike.
   *
   * @param pair of their first members
   */
  private record Match(Candidates.Two groups, Pair pair) {
    static final Comparator<Match> ORDER = Comparator.comparing(Match::pair, Pair.ORDER);
  }

  private final Request request;
  private final Tiling tiling;
  private final List<Group> groups;
  private final List<Profile> profiles = new ArrayList<>();

  AllAgainstAll(Request request, Tiling tiling, List<Group> groups) {
    this.request = request;
    this.tiling = tiling;
    this.groups = groups;
    for (Group group : groups) {
      profiles.add(tiling.profile(group.first()));
      group.second().ifPresent(tiling::profile);
    }
  }

  /** Nothing where JPlag would have to be asked about too many. */
  Optional<Found> found() {
    return new Candidates(profiles, request.threshold())
        .atMost(request.mostPairs())
        .map(this::found);
  }

  private Found found(List<Candidates.Two> candidates) {
    Set<HandIn> involved = new LinkedHashSet<>();
    candidates.forEach(
        two ->
            second(two)
                .ifPresent(
                    other -> {
                      involved.add(groups.get(two.one()).first());
                      involved.add(other);
                    }));
    tiling.prepare(involved);
    Matches matches =
        candidates.parallelStream()
            .collect(
                Matches::new, (Matches all, Candidates.Two two) -> look(two, all), Matches::add);
    return new Found(matches.alike, listed(matches.best.inOrder()));
  }

  private final class Matches {
    private final Best<Match> best = new Best<>(request.listed(), Match.ORDER);
    private long alike;

    void add(Matches other) {
      alike += other.alike;
      best.addAll(other.best.inOrder());
    }
  }

  private Optional<HandIn> second(Candidates.Two two) {
    Group group = groups.get(two.other());
    return two.one() == two.other() ? group.second() : Optional.of(group.first());
  }

  private void look(Candidates.Two two, Matches matches) {
    HandIn first = groups.get(two.one()).first();
    second(two)
        .ifPresent(
            second -> {
              int common = tiling.inCommon(first, second);
              int similarity =
                  profiles.get(two.one()).similarity(profiles.get(two.other()), common);
              if (similarity >= request.threshold()) {
                matches.alike += pairs(two);
                matches.best.add(
                    new Match(two, Pair.of(first.number(), second.number(), similarity, common)));
              }
            });
  }

  private long pairs(Candidates.Two two) {
    long ones = groups.get(two.one()).members().size();
    return two.one() == two.other()
        ? ones * (ones - 1) / 2
        : ones * groups.get(two.other()).members().size();
  }

  /** The pairs behind the best matches: no other pair can come before the last of them. */
  private List<Pair> listed(List<Match> matches) {
    Best<Pair> best = new Best<>(request.listed(), Pair.ORDER);
    for (Match match : matches) {
      Candidates.Two two = match.groups();
      List<Integer> ones = few(groups.get(two.one()));
      List<Integer> others = few(groups.get(two.other()));
      for (int i = 0; i < ones.size(); i++) {
        for (int j = two.one() == two.other() ? i + 1 : 0; j < others.size(); j++) {
          Pair like = match.pair();
          best.add(Pair.of(ones.get(i), others.get(j), like.similarity(), like.tokens()));
        }
      }
    }
    return best.inOrder();
  }

  /** Of a large group none but these can be among those that are listed. */
  private List<Integer> few(Group group) {
    List<Integer> numbers = group.numbers();
    return numbers.subList(0, Math.min(numbers.size(), request.listed() + 1));
  }
}
