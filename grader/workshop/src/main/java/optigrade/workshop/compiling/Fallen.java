package optigrade.workshop.compiling;

import java.util.Optional;
import java.util.stream.Stream;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.parsing.Sheet;

/** A method that a complaint fell in, by its lines in the text as handed in. */
record Fallen(String name, int fromLine, int toLine) {

  /** The complaint may be of another stage of the work than the outlines: so by place. */
  static Optional<Fallen> of(Complaint complaint, Workpiece piece) {
    if (complaint.isOfTypesEnd()) {
      return Optional.empty();
    }
    int place = complaint.sheet().place(complaint.from());
    return Stream.concat(piece.told().stream(), piece.asHandedIn().stream())
        .filter(outline -> outline.sheet().path().equals(complaint.sheet().path()))
        .flatMap(outline -> methodsAt(place, outline))
        .findFirst();
  }

  private static Stream<Fallen> methodsAt(int place, Outline outline) {
    Sheet sheet = outline.sheet();
    return outline
        .members()
        .filter(Member::isMethod)
        .filter(m -> sheet.place(m.span().from()) <= place)
        .filter(m -> place <= sheet.place(m.span().to() - 1))
        .map(m -> new Fallen(m.name(), sheet.line(m.nameAt()), sheet.line(m.span().to() - 1)));
  }
}
