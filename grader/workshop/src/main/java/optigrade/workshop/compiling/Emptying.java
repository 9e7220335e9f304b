package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Mended;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.Member;

/**
 * Puts a throw in the place of every body with an error in it. The compiler would do the same, but
 * for an error inside a lambda it gives the whole class up.
 */
final class Emptying implements ByComplaint {

  private final Workpiece piece;
  private final List<Complaint> settled = new ArrayList<>();

  Emptying(Workpiece piece) {
    this.piece = piece;
  }

  @Override
  public Mended mend(Outline outline) {
    List<Edit> edits = new ArrayList<>();
    for (Member member : outline.members().toList()) {
      List<Complaint> inside = piece.complaintsIn(member, outline);
      if (!inside.isEmpty()) {
        settled.addAll(inside);
        edits.addAll(member.emptied());
      }
    }
    return new Mended(outline.sheet().with(edits), List.of(), !edits.isEmpty());
  }

  @Override
  public List<Complaint> settled() {
    return settled;
  }
}
