package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.Member;
import optigrade.workshop.parsing.Outline.TypePart;
import optigrade.workshop.parsing.Sheet;

/** Tells the compiler's complaints in the student's lines, in javac's words where it has some. */
final class Wording {

  private static final int MOST = 200;

  private final Optional<Javac> javac;
  private final Level level;

  Wording(Optional<Javac> javac, Level level) {
    this.javac = javac;
    this.level = level;
  }

  List<Problem> problems(Workpiece piece) {
    List<Complaint> complaints = new ArrayList<>();
    if (piece.wasMended()) {
      piece.first().complaints().stream().filter(Complaint::isSyntax).forEach(complaints::add);
    }
    complaints.addAll(piece.settled());
    complaints.addAll(piece.built().complaints());
    complaints.removeIf(c -> c.sheet().isPutIn(c.from()));
    if (complaints.isEmpty()) {
      return List.of();
    }
    List<Javac.Words> words = javac.map(j -> words(j, piece)).orElse(List.of());
    Set<String> said = new HashSet<>();
    return complaints.stream()
        .map(complaint -> problem(complaint, piece, complaints, words))
        .filter(problem -> said.add(problem.file() + ':' + problem.line() + problem.message()))
        .sorted(
            Comparator.comparing(Problem::file)
                .thenComparing(Problem::line)
                .thenComparing(Problem::column))
        .limit(MOST)
        .toList();
  }

  private List<Javac.Words> words(Javac speaker, Workpiece piece) {
    List<Javac.Words> asHandedIn =
        speaker.say(
            piece.asHandedIn().stream()
                .filter(outline -> outline.types().stream().noneMatch(TypePart::isImplicit))
                .map(Outline::sheet)
                .toList(),
            level);
    return piece.wasMended()
        ? Stream.concat(
                asHandedIn.stream(),
                speaker.say(piece.told().stream().map(Outline::sheet).toList(), level).stream())
            .toList()
        : asHandedIn;
  }

  private static Problem problem(
      Complaint complaint, Workpiece piece, List<Complaint> all, List<Javac.Words> words) {
    Optional<Fallen> method = method(complaint, piece);
    String file = complaint.sheet().path();
    int line = line(complaint);
    List<Javac.Words> near = words.stream().filter(w -> w.sheet().path().equals(file)).toList();
    String message =
        near.stream()
            .filter(w -> w.line() == line)
            .findFirst()
            .or(() -> method.flatMap(m -> leftIn(m, near, all)))
            .map(Javac.Words::message)
            .orElse(complaint.message());
    int column = complaint.sheet().column(complaint.from());
    return new Problem(file, line, column, message, method.map(Fallen::name));
  }

  private static int line(Complaint complaint) {
    return complaint.sheet().line(complaint.from());
  }

  /** What javac says of the method at a line where nobody else complains, if it is one thing. */
  private static Optional<Javac.Words> leftIn(
      Fallen method, List<Javac.Words> words, List<Complaint> all) {
    List<Javac.Words> inside =
        words.stream()
            .filter(w -> method.fromLine() <= w.line() && w.line() <= method.toLine())
            .filter(w -> all.stream().noneMatch(c -> line(c) == w.line()))
            .toList();
    return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
  }

  /** A method that a complaint fell in. */
  private record Fallen(String name, int fromLine, int toLine) {
    static Fallen in(Member method, Sheet sheet) {
      return new Fallen(
          method.name(), sheet.line(method.nameAt()), sheet.line(method.span().to() - 1));
    }
  }

  /** The complaint may be of another stage of the work than the outlines: so by place. */
  private static Optional<Fallen> method(Complaint complaint, Workpiece piece) {
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
        .map(method -> Fallen.in(method, sheet));
  }
}
