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
        .map(complaint -> problem(complaint, piece, words))
        .filter(problem -> said.add(problem.file() + ':' + problem.line() + problem.message()))
        .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
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
                speaker.say(piece.outlines().stream().map(Outline::sheet).toList(), level).stream())
            .toList()
        : asHandedIn;
  }

  private static Problem problem(Complaint complaint, Workpiece piece, List<Javac.Words> words) {
    Optional<Member> method = method(complaint, piece);
    int line = complaint.sheet().line(complaint.from());
    List<Javac.Words> near =
        words.stream().filter(w -> w.sheet().path().equals(complaint.sheet().path())).toList();
    String message =
        near.stream()
            .filter(w -> w.line() == line)
            .findFirst()
            .or(() -> method.flatMap(m -> onlyOneIn(m, complaint, near)))
            .map(Javac.Words::message)
            .orElse(complaint.message());
    return new Problem(
        complaint.sheet().path(),
        line,
        complaint.sheet().column(complaint.from()),
        message,
        method.map(Member::name));
  }

  private static Optional<Javac.Words> onlyOneIn(
      Member method, Complaint complaint, List<Javac.Words> words) {
    int from = complaint.sheet().line(method.nameAt());
    int to = complaint.sheet().line(method.span().to() - 1);
    List<Javac.Words> inside =
        words.stream().filter(w -> from <= w.line() && w.line() <= to).distinct().toList();
    return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
  }

  /** The method that a complaint fell in, at whichever stage of the work it was raised. */
  private static Optional<Member> method(Complaint complaint, Workpiece piece) {
    return Stream.concat(piece.asHandedIn().stream(), piece.outlines().stream())
        .filter(outline -> outline.sheet().equals(complaint.sheet()))
        .flatMap(Outline::members)
        .filter(Member::isMethod)
        .filter(m -> !complaint.isOfTypesEnd() && m.span().holds(complaint.from()))
        .findFirst();
  }
}
