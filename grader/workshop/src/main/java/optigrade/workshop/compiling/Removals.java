package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Outline;

/** What is taken out of a sheet because it isn't there, and the complaints that this settles. */
final class Removals {

  private final Outline outline;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Complaint> settled = new ArrayList<>();

  Removals(Outline outline) {
    this.outline = outline;
  }

  /**
   * @param detail what isn't there, as the repair names it
   */
  void take(Edit edit, Complaint complaint, Mend mend, int at, String detail) {
    settled.add(complaint);
    take(edit, mend, at, detail);
  }

  /** For what follows from a removal of our own: nobody needs to hear the complaint. */
  void take(Edit edit, Mend mend, int at, String detail) {
    edits.add(edit);
    repairs.add(new Repair(mend, outline.sheet().path(), outline.sheet().line(at), detail, true));
  }

  void addTo(List<Edit> edits, List<Repair> repairs, List<Complaint> settled) {
    edits.addAll(this.edits);
    repairs.addAll(this.repairs);
    settled.addAll(this.settled);
  }
}
