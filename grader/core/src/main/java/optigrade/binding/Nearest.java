package optigrade.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import optigrade.model.Part;
import optigrade.model.Text;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Compilation.MethodShape;
import optigrade.workshop.messages.Compilation.TypeShape;

/** What to tell someone whose program has no method for a part: the nearest one that it has. */
record Nearest(Compilation compilation, List<Part> contract, OwnVectors vectors) {

  Optional<Text> to(Part part, List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> !belongsElsewhere(part, c))
        .findFirst()
        .map(c -> Wording.otherParameters(part, c))
        .or(() -> underAnotherName(part));
  }

  /** A loop that another exercise has is no near miss of this one's. */
  private static boolean belongsElsewhere(Part part, Candidate candidate) {
    return Exercise.isLoop(part) && !candidate.functionOrder().isEmpty();
  }

  private record Fitting(TypeShape type, MethodShape method, long alike) {}

  /**
   * Where the parameters alone are telling: the rule's own under a name that says nothing. Rules
   * that take the same differ in what they call it; where that tells nothing, nothing is told.
   */
  private Optional<Text> underAnotherName(Part part) {
    if (part.parameters().size() < 3 || Exercise.isLoop(part)) {
      return Optional.empty();
    }
    List<Fitting> fitting =
        compilation.types().stream()
            .flatMap(type -> type.methods().stream().flatMap(m -> fitting(part, type, m).stream()))
            .sorted(Comparator.comparingLong(Fitting::alike).reversed())
            .toList();
    boolean told =
        fitting.size() == 1
            || (fitting.size() > 1 && fitting.get(0).alike() > fitting.get(1).alike());
    return told
        ? Optional.of(Wording.otherName(part, fitting.get(0).type(), fitting.get(0).method()))
        : Optional.empty();
  }

  private Optional<Fitting> fitting(Part part, TypeShape type, MethodShape method) {
    boolean fits =
        !method.isAbstract()
            && !method.returns().equals("void")
            && Likeness.isNoneOf(method.name(), type.name(), contract.stream())
            && Fit.of(part.parameters(), method.parameters(), vectors).isPresent();
    return fits ? Optional.of(new Fitting(type, method, alike(part, method))) : Optional.empty();
  }

  private static long alike(Part part, MethodShape method) {
    return part.parameters().stream()
        .filter(
            wanted ->
                method.parameters().stream().anyMatch(it -> Names.same(it.name(), wanted.name())))
        .count();
  }
}
