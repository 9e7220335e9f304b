package optigrade.workshop.compiling;

import java.util.List;
import optigrade.workshop.parsing.Sheet;
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

  boolean isSyntax() {
    return (id & IProblem.Syntax) != 0;
  }

  /** Whether it is said of a type's end, and so of no method before it. */
  boolean isOfTypesEnd() {
    return isSyntax()
        && names.stream().anyMatch(name -> name.endsWith("Body") && !name.equals("MethodBody"));
  }
}
