package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.Problem;
import optigrade.workshop.messages.Sentence;
import optigrade.workshop.parsing.Level;
import optigrade.workshop.parsing.Outline;
import optigrade.workshop.parsing.Outline.TypePart;
import optigrade.workshop.wording.Sentences;

/**
 * Tells the compiler's complaints in the student's lines: in our own sentences, and what we have
 * none for in javac's words, or where there is no javac in the compiler's own.
 */
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
      complaints.addAll(Echoes.settledByMending(piece));
    }
    complaints.addAll(piece.settled());
    complaints.addAll(piece.built().complaints());
    complaints.removeIf(c -> c.sheet().isPutIn(c.from()));
    boolean weHaveWords = complaints.stream().allMatch(c -> Sentences.of(c.trouble()).isPresent());
    List<Javac.Words> words =
        weHaveWords ? List.of() : javac.map(j -> words(j, piece)).orElse(List.of());
    Set<String> said = new HashSet<>();
    return Echoes.without(complaints, piece).stream()
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
    Optional<Fallen> method = Fallen.of(complaint, piece);
    String file = complaint.sheet().path();
    int line = complaint.line();
    Sentence message =
        Sentences.of(complaint.trouble())
            .orElseGet(() -> Sentences.inTheCompilersWords(ofJavac(complaint, method, all, words)));
    int column = complaint.sheet().column(complaint.from());
    return new Problem(file, line, column, message, method.map(Fallen::name));
  }

  private static String ofJavac(
      Complaint complaint, Optional<Fallen> method, List<Complaint> all, List<Javac.Words> words) {
    String file = complaint.sheet().path();
    List<Javac.Words> near = words.stream().filter(w -> w.sheet().path().equals(file)).toList();
    return near.stream()
        .filter(w -> w.line() == complaint.line())
        .findFirst()
        .or(() -> method.flatMap(m -> leftIn(m, near, all)))
        .map(Javac.Words::message)
        .orElse(complaint.message());
  }

  /** What javac says of the method at a line where nobody else complains, if it is one thing. */
  private static Optional<Javac.Words> leftIn(
      Fallen method, List<Javac.Words> words, List<Complaint> all) {
    List<Javac.Words> inside =
        words.stream()
            .filter(w -> method.fromLine() <= w.line() && w.line() <= method.toLine())
            .filter(w -> all.stream().noneMatch(c -> c.line() == w.line()))
            .toList();
    return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
  }
}
