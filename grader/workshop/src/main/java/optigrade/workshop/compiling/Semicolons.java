package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Mended;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.Member;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * Ends statements whose {@code ;} is missing at the end of a line or a block, in bodies of which
 * the compiler says nothing else.
 */
final class Semicolons implements ByComplaint {

  private static final Pattern ENDS = Pattern.compile("[ \\t]*+(?:[\\r\\n}]|//|/\\*|$)");

  private final Workpiece piece;
  private final List<Complaint> settled = new ArrayList<>();

  Semicolons(Workpiece piece) {
    this.piece = piece;
  }

  /** Without what was said of bodies that did not compile for all that. */
  static Workpiece withoutVainOnes(Workpiece piece) {
    return piece.withRepairs(
        piece.repairs().stream()
            .filter(r -> r.mend() != Mend.MISSING_SEMICOLON || !isInVain(r, piece))
            .toList());
  }

  private static boolean isInVain(Repair repair, Workpiece piece) {
    return piece.built().complaints().stream()
        .filter(complaint -> complaint.sheet().path().equals(repair.file()))
        .flatMap(complaint -> Fallen.of(complaint, piece).stream())
        .anyMatch(method -> method.fromLine() <= repair.line() && repair.line() <= method.toLine());
  }

  @Override
  public Mended mend(Outline outline) {
    List<Edit> edits = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (Member member : outline.members().toList()) {
      List<Complaint> inside = piece.complaintsIn(member, outline);
      SortedSet<Integer> ends =
          inside.stream()
              .filter(Semicolons::isMissing)
              .map(Complaint::to)
              .collect(Collectors.toCollection(TreeSet::new));
      if (inside.stream().allMatch(complaint -> ends.contains(complaint.to()))) {
        for (int end : ends) {
          edits.add(Edit.insert(end + 1, ";"));
          int line = outline.sheet().line(end);
          repairs.add(
              new Repair(
                  Mend.MISSING_SEMICOLON, outline.sheet().path(), line, member.name(), true));
        }
        settled.addAll(inside);
      }
    }
    return new Mended(outline.sheet().with(edits), repairs, !edits.isEmpty());
  }

  @Override
  public List<Complaint> settled() {
    return settled;
  }

  private static boolean isMissing(Complaint complaint) {
    int named =
        complaint.id() == IProblem.ParsingErrorInsertToComplete
            ? 0
            : complaint.id() == IProblem.ParsingErrorInsertTokenAfter ? 1 : 2;
    String text = complaint.sheet().text();
    return named < complaint.names().size()
        && complaint.names().get(named).equals(";")
        && complaint.to() < text.length()
        && ENDS.matcher(text).region(complaint.to() + 1, text.length()).lookingAt();
  }
}
