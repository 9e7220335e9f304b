package optigrade.workshop.compiling;

import java.util.List;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Edit;
import optigrade.workshop.parsing.Outline;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * Takes out annotations that are not there, such as those of a library or of a development
 * environment: they say nothing about what a method computes.
 */
final class Annotations {

  private final String text;
  private final Removals removals;

  Annotations(Outline outline, List<Complaint> complaints) {
    this.removals = new Removals(outline);
    this.text = outline.sheet().text();
    complaints.stream().filter(c -> c.id() == IProblem.UndefinedType).forEach(this::drop);
  }

  Removals removals() {
    return removals;
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
    removals.take(
        Edit.blank(at, behindArguments(nameEnd)),
        complaint,
        Mend.MISSING_ANNOTATION,
        at,
        text.substring(complaint.from(), nameEnd));
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
