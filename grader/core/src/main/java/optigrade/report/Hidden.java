package optigrade.report;

import java.util.Set;
import java.util.TreeSet;
import optigrade.model.Rubric;

/** Which numbers a student does not get to see. */
final class Hidden {

  private final Set<String> criteria = new TreeSet<>();

  Hidden(Rubric rubric) {
    for (Rubric.Criterion criterion : rubric.criteria()) {
      if (criterion.visibility() == Rubric.Visibility.HIDDEN) {
        criteria.add(criterion.id());
      }
    }
  }

  boolean criterion(String id) {
    return criteria.contains(id);
  }

  /** An exercise's path shows what each of its criteria expects. */
  boolean exercise(String exercise) {
    return criteria.stream().anyMatch(id -> id.startsWith(exercise + "."));
  }
}
