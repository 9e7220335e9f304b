package optigrade.workshop.compiling;

import java.util.List;
import optigrade.workshop.parsing.Code;
import optigrade.workshop.parsing.OutlineReader;
import optigrade.workshop.parsing.Sheet;
import optigrade.workshop.wording.Trouble;
import org.eclipse.jdt.core.compiler.IProblem;

/**
 * An error of the compiler.
 *
 * @param from where it begins in the sheet's text
 * @param to where it ends, inclusive
 */
record Complaint(Sheet sheet, int id, int from, int to, String message, List<String> names) {

  Complaint {
    names = List.copyOf(names);
  }

  static Complaint of(Sheet sheet, IProblem problem) {
    return new Complaint(
        sheet,
        problem.getID(),
        Math.max(0, problem.getSourceStart()),
        Math.max(0, problem.getSourceEnd()),
        problem.getMessage(),
        List.of(problem.getArguments()));
  }

  /** What it is, without where it is. */
  Trouble trouble() {
    String text = sheet.text();
    int start = Math.min(from, text.length());
    return new Trouble(id, names, text.substring(Code.startOfLine(text, start), start));
  }

  /** In the text as handed in. */
  int line() {
    return sheet.line(from);
  }

  boolean isSyntax() {
    return OutlineReader.isOfSyntax(id);
  }

  /** Whether it is said of a type's end, and so of no method before it. */
  boolean isOfTypesEnd() {
    return isSyntax()
        && names.stream().anyMatch(name -> name.endsWith("Body") && !name.equals("MethodBody"));
  }
}
