package optigrade.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which pairs of groups JPlag has to be asked about. All others are certain to stay below the
 * threshold, which is found out a hundred times sooner.
 */
record Candidates(List<Profile> profiles, int threshold) {

  /** Two groups, by their places; the same one twice stands for two of its members. */
  record Two(int one, int other) {}

  /** Nothing where there are more than {@code most}. */
  Optional<List<Two>> atMost(int most) {
    List<Two> all = new ArrayList<>();
    int step = 64;
    for (int from = 0; from < profiles.size(); from += step) {
      int to = Math.min(profiles.size(), from + step);
      IntStream.range(from, to).parallel().mapToObj(this::row).toList().forEach(all::addAll);
      if (all.size() > most) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  private List<Two> row(int row) {
    Profile one = profiles.get(row);
    BitSet has = one.has();
    List<Two> found = new ArrayList<>();
    for (int i = row; i < profiles.size(); i++) {
      Profile other = profiles.get(i);
      int fewer = Math.min(one.own(), other.own());
      if (one.similarity(other, fewer) >= threshold
          && one.similarity(other, Math.min(fewer, other.mostInCommon(has))) >= threshold) {
        found.add(new Two(row, i));
      }
    }
    return found;
  }
}
