package optigrade.workshop.compiling;

import java.util.List;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.Member;

/**
 * A program as it is being worked on.
 *
 * @param asHandedIn its files with nothing changed but {@code main}
 * @param first what compiling those gave
 * @param told the files once their declarations were whole, with all that is wrong in bodies still
 *     in them
 * @param outlines the files as they are now
 * @param built what compiling them gave
 * @param settled complaints that compiling no longer gives, because what they are about was taken
 *     out
 */
record Workpiece(
    List<Outline> asHandedIn,
    Built first,
    List<Outline> told,
    List<Outline> outlines,
    Built built,
    List<Complaint> settled,
    List<Repair> repairs) {

  static Workpiece begun(List<Outline> asHandedIn, Built first, List<Repair> repairs) {
    return new Workpiece(asHandedIn, first, asHandedIn, asHandedIn, first, List.of(), repairs);
  }

  Workpiece {
    asHandedIn = List.copyOf(asHandedIn);
    told = List.copyOf(told);
    outlines = List.copyOf(outlines);
    settled = List.copyOf(settled);
    repairs = List.copyOf(repairs);
  }

  boolean wasMended() {
    return !told.equals(asHandedIn);
  }

  /** The program after one more mending, in which these complaints were settled. */
  Workpiece next(
      List<Outline> mended, Built result, List<Repair> more, List<Complaint> settledNow) {
    return new Workpiece(
        asHandedIn,
        first,
        told,
        mended,
        result,
        Stream.concat(settled.stream(), settledNow.stream()).toList(),
        Stream.concat(repairs.stream(), more.stream()).distinct().toList());
  }

  Workpiece withRepairs(List<Repair> others) {
    return new Workpiece(asHandedIn, first, told, outlines, built, settled, others);
  }

  /** What compiling gave that is said of this member's body. */
  List<Complaint> complaintsIn(Member member, Outline outline) {
    return built.complaints().stream()
        .filter(complaint -> complaint.sheet().equals(outline.sheet()))
        .filter(c -> member.body().isPresent() && member.body().get().holds(c.from()))
        .toList();
  }

  Workpiece toldAsItIs() {
    return new Workpiece(asHandedIn, first, outlines, outlines, built, settled, repairs);
  }
}
