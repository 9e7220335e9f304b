package optigrade.workshop.compiling;

import java.util.List;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.parsing.Outline;

/**
 * A program as it is being worked on.
 *
 * @param asHandedIn its files with nothing changed but {@code main}
 * @param first what compiling those gave
 * @param outlines the files as they are now
 * @param built what compiling them gave
 */
record Workpiece(
    List<Outline> asHandedIn,
    Built first,
    List<Outline> outlines,
    Built built,
    List<Repair> repairs) {

  Workpiece {
    asHandedIn = List.copyOf(asHandedIn);
    outlines = List.copyOf(outlines);
    repairs = List.copyOf(repairs);
  }

  boolean wasMended() {
    return !first.equals(built);
  }

  /** The program after one more mending. */
  Workpiece next(List<Outline> mended, Built result, List<Repair> more) {
    return new Workpiece(
        asHandedIn,
        first,
        mended,
        result,
        Stream.concat(repairs.stream(), more.stream()).distinct().toList());
  }
}
