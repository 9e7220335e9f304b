package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Outline;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * Takes out annotations that are not there, such as those of a library or of a development
 * environment: they say nothing about what a method computes.
 */
final class Annotations {

  private final Outline outline;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Complaint> settled = new ArrayList<>();

  Annotations(Outline outline, List<Complaint> complaints) {
    this.outline = outline;
    this.text = outline.sheet().text();
    complaints.stream().filter(c -> c.id() == IProblem.UndefinedType).forEach(this::drop);
  }

  List<Edit> edits() {
    return edits;
  }

  List<Repair> repairs() {
    return repairs;
  }

  List<Complaint> settled() {
    return settled;
  }

  private void drop(Complaint complaint) {
    int at = text.substring(0, complaint.from()).stripTrailing().length() - 1;
    if (at < 0 || text.charAt(at) != '@') {
      return;
    }
    int nameEnd = complaint.from();
    while (nameEnd < text.length() && isOfName(text.charAt(nameEnd))) {
      nameEnd++;
    }
    edits.add(Edit.blank(at, behindArguments(nameEnd)));
    settled.add(complaint);
    repairs.add(
        new Repair(
            Mend.MISSING_ANNOTATION,
            outline.sheet().path(),
            outline.sheet().line(at),
            text.substring(complaint.from(), nameEnd),
            true));
  }

  private static boolean isOfName(char c) {
    return Character.isJavaIdentifierPart(c) || c == '.';
  }

  private int behindArguments(int nameEnd) {
    int open = nameEnd;
    while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
      open++;
    }
    if (open == text.length() || text.charAt(open) != '(') {
      return nameEnd;
    }
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return nameEnd;
  }
}
