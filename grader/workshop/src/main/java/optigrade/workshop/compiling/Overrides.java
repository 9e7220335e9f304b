package optigrade.workshop.compiling;

import java.util.List;
import java.util.Set;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.Member;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * Takes {@code @Override} off a method that overrides nothing, which is so for all of a class whose
 * parent was not handed in.
 */
final class Overrides {

  private static final String OVERRIDE = "@Override";

  private static final Set<Integer> IN_VAIN =
      Set.of(IProblem.MethodMustOverride, IProblem.MethodMustOverrideOrImplement);

  private final Outline outline;
  private final boolean isExpected;
  private final Removals removals;

  /**
   * @param isExpected a parent was taken out before: then the complaint is of our own making
   */
  Overrides(Outline outline, List<Complaint> complaints, boolean isExpected) {
    this.outline = outline;
    this.isExpected = isExpected;
    this.removals = new Removals(outline);
    complaints.stream().filter(c -> IN_VAIN.contains(c.id())).forEach(this::drop);
  }

  Removals removals() {
    return removals;
  }

  private void drop(Complaint complaint) {
    outline
        .members()
        .filter(member -> member.nameAt() == complaint.from())
        .findFirst()
        .ifPresent(method -> drop(method, complaint));
  }

  private void drop(Member method, Complaint complaint) {
    int at = outline.sheet().text().lastIndexOf(OVERRIDE, method.nameAt());
    if (at < method.span().from()) {
      return;
    }
    Edit edit = Edit.blank(at, at + OVERRIDE.length());
    if (isExpected) {
      removals.take(edit, Mend.NOTHING_OVERRIDDEN, at, method.name());
    } else {
      removals.take(edit, complaint, Mend.NOTHING_OVERRIDDEN, at, method.name());
    }
  }
}
