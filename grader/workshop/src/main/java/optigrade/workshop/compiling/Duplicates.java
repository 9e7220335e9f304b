package optigrade.workshop.compiling;

import java.util.List;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.TypePart;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * Takes out a nested type that stands in its class a second time: with it nothing of that class
 * compiles. The first one stays, as with methods.
 */
final class Duplicates {

  private final Removals removals;

  Duplicates(Outline outline, List<Complaint> complaints) {
    this.removals = new Removals(outline);
    List<Complaint> doubled =
        complaints.stream().filter(c -> c.id() == IProblem.DuplicateNestedType).toList();
    if (!doubled.isEmpty()) {
      outline.allTypes().forEach(type -> drop(type, doubled));
    }
  }

  Removals removals() {
    return removals;
  }

  private void drop(TypePart type, List<Complaint> doubled) {
    doubled.stream()
        .filter(complaint -> complaint.from() == type.nameAt())
        .findFirst()
        .ifPresent(
            complaint ->
                removals.take(
                    Edit.blank(type.span().from(), type.span().to()),
                    complaint,
                    Mend.DUPLICATE_TYPE,
                    type.nameAt(),
                    type.name()));
  }
}
