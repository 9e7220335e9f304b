package optigrade.report;

import java.util.Set;
import java.util.TreeSet;
import optigrade.model.Rubric;

/** Which numbers a student does not get to see, in whatever a report is written as. */
public final class Hidden {

  private final Set<String> criteria = new TreeSet<>();

  public Hidden(Rubric rubric) {
    for (Rubric.Criterion criterion : rubric.criteria()) {
      if (criterion.visibility() == Rubric.Visibility.HIDDEN) {
        criteria.add(criterion.id());
      }
    }
  }

  public boolean criterion(String id) {
    return criteria.contains(id);
  }

  /** An exercise's path shows what each of its criteria expects. */
  public boolean exercise(String exercise) {
    return criteria.stream().anyMatch(id -> id.startsWith(exercise + "."));
  }
}
