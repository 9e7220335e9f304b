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
 * @param variants the ids of the versions that can be accepted
 */
public record Known(Map<String, Set<String>> groups, Set<String> variants) {

  public Known {
    TreeMap<String, Set<String>> sorted = new TreeMap<>();
    groups.forEach((criterion, names) -> sorted.put(criterion, sortedCopy(names)));
    groups = Collections.unmodifiableSortedMap(sorted);
    variants = sortedCopy(variants);
  }

  Set<String> everyGroup() {
    Set<String> all = new TreeSet<>();
    groups.values().forEach(all::addAll);
    return all;
  }

  private static Set<String> sortedCopy(Set<String> names) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }
}
