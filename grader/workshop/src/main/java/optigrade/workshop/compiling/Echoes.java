package optigrade.workshop.compiling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optigrade.workshop.wording.Sentences;

/**
 * Where a line can't be read, most of what else is said of it, and of the rest of its method,
 * follows from that. One clear sentence helps more; what was no echo comes back once it is mended.
 */
final class Echoes {

  private Echoes() {}

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
