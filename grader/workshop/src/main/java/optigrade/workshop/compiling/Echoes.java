package optigrade.workshop.compiling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.wording.Sentences;

/**
 * Where a line can't be read, most of what else is said of it, and of the rest of its method,
 * follows from that. One clear sentence helps more; what was no echo comes back once it is mended.
 */
final class Echoes {

  private Echoes() {}

  /**
   * What could not be read at first, but for methods in which nothing had to be changed and ends of
   * types where nothing had to be put in: if anything is wrong there it is said again, and if not,
   * the cause was somewhere else.
   */
  static List<Complaint> settledByMending(Workpiece piece) {
    return piece.first().complaints().stream()
        .filter(Complaint::isSyntax)
        .filter(
            each ->
                each.isOfTypesEnd()
                    ? lacksABrace(each, piece)
                    : !isInAnUnchangedMethod(each, piece))
        .filter(each -> !isFarFromAName(each, piece))
        .toList();
  }

  private static boolean lacksABrace(Complaint complaint, Workpiece piece) {
    return piece.repairs().stream()
        .filter(repair -> repair.file().equals(complaint.sheet().path()))
        .anyMatch(repair -> repair.mend() == Mend.MISSING_BRACE);
  }

  /** After a type's name that is none the parser gets lost, down to the file's end. */
  private static boolean isFarFromAName(Complaint complaint, Workpiece piece) {
    List<Repair> near =
        piece.repairs().stream().filter(r -> r.file().equals(complaint.sheet().path())).toList();
    return near.stream().anyMatch(repair -> repair.mend() == Mend.BAD_TYPE_NAME)
        && near.stream().noneMatch(repair -> repair.line() == complaint.line());
  }

  private static boolean isInAnUnchangedMethod(Complaint complaint, Workpiece piece) {
    int place = complaint.sheet().place(complaint.from());
    return piece.told().stream()
        .filter(outline -> outline.sheet().path().equals(complaint.sheet().path()))
        .anyMatch(
            outline ->
                outline
                    .members()
                    .filter(Member::isMethod)
                    .map(Member::span)
                    .anyMatch(span -> outline.sheet().isAsHandedIn(span.from(), span.to(), place)));
  }

  static List<Complaint> without(List<Complaint> complaints, Workpiece piece) {
    Map<String, Complaint> clearest = new HashMap<>();
    Set<Fallen> unreadable = new HashSet<>();
    for (Complaint each : complaints) {
      if (each.isSyntax()) {
        clearest.merge(place(each), each, Echoes::clearer);
        Fallen.of(each, piece).ifPresent(unreadable::add);
      }
    }
    return complaints.stream()
        .filter(each -> clearest.getOrDefault(place(each), each).equals(each))
        .filter(
            each ->
                each.isSyntax() || Fallen.of(each, piece).filter(unreadable::contains).isEmpty())
        .toList();
  }

  private static Complaint clearer(Complaint one, Complaint other) {
    int difference = Sentences.vagueness(one.trouble()) - Sentences.vagueness(other.trouble());
    return difference <= 0 ? one : other;
  }

  private static String place(Complaint complaint) {
    return complaint.sheet().path() + ':' + complaint.line();
  }
}
