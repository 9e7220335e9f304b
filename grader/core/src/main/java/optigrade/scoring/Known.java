package optigrade.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the grader can do, and a rubric may therefore speak of.
 *
 * @param groups for each criterion that is checked, the groups its checks belong to
 * @param variants for each exercise the ids of the versions that can be accepted; a rubric keeps at
 *     least one of each
 */
public record Known(Map<String, Set<String>> groups, Map<String, Set<String>> variants) {

  public Known {
    groups = sortedCopy(groups);
    variants = sortedCopy(variants);
  }

  Set<String> everyGroup() {
    return union(groups);
  }

  Set<String> everyVariant() {
    return union(variants);
  }

  private static Set<String> union(Map<String, Set<String>> sets) {
    Set<String> all = new TreeSet<>();
    sets.values().forEach(all::addAll);
    return all;
  }

  /** In one order on every machine. */
  private static Map<String, Set<String>> sortedCopy(Map<String, Set<String>> sets) {
    TreeMap<String, Set<String>> sorted = new TreeMap<>();
    sets.forEach(
        (name, set) -> sorted.put(name, Collections.unmodifiableSortedSet(new TreeSet<>(set))));
    return Collections.unmodifiableSortedMap(sorted);
  }
}
