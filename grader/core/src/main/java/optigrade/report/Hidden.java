package optigrade.report;

import java.util.Set;
import java.util.TreeSet;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Text;

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

  /** Where an error comes from is told of no hidden criterion. */
  public Score.Status status(Score.Mark mark) {
    if (mark.status() != Score.Status.CARRIED || !criterion(mark.criterion())) {
      return mark.status();
    }
    return mark.earned().signum() > 0 ? Score.Status.PARTIAL : Score.Status.NONE;
  }

  /** Whether a remark names a hidden criterion's method, as {@code Adam} of {@code adam.Adam}. */
  public boolean isNamedIn(Text remark) {
    return criteria.stream()
        .map(id -> "`" + id.substring(id.indexOf('.') + 1) + "`")
        .anyMatch(remark.en()::contains);
  }

  /** An exercise's path shows what each of its criteria expects. */
  public boolean exercise(String exercise) {
    return criteria.stream().anyMatch(id -> id.startsWith(exercise + "."));
  }
}
