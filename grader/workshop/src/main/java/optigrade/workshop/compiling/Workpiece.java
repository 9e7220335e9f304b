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
 * @param settled complaints that compiling no longer gives, because what they are about was taken
 *     out
 */
record Workpiece(
    List<Outline> asHandedIn,
    Built first,
    List<Outline> outlines,
    Built built,
    List<Complaint> settled,
    List<Repair> repairs) {

  static Workpiece begun(List<Outline> asHandedIn, Built first, List<Repair> repairs) {
    return new Workpiece(asHandedIn, first, asHandedIn, first, List.of(), repairs);
  }

  Workpiece {
    asHandedIn = List.copyOf(asHandedIn);
    outlines = List.copyOf(outlines);
    settled = List.copyOf(settled);
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
        settled,
        Stream.concat(repairs.stream(), more.stream()).distinct().toList());
  }

  Workpiece settling(List<Complaint> more) {
    List<Complaint> all = Stream.concat(settled.stream(), more.stream()).toList();
    return new Workpiece(asHandedIn, first, outlines, built, all, repairs);
  }
}
