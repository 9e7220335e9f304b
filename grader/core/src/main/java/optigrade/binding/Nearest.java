package optigrade.binding;

import java.util.List;
import java.util.Optional;
import optigrade.model.Part;
import optigrade.model.Text;
import optigrade.workshop.messages.Compilation;

/** What to tell someone whose program has no method for a part: the nearest one that it has. */
final class Nearest {

  private Nearest() {}

  static Optional<Text> to(
      Part part, List<Candidate> candidates, Compilation compilation, OwnVectors vectors) {
    return candidates.stream()
        .filter(c -> !belongsElsewhere(part, c))
        .findFirst()
        .map(c -> Wording.otherParameters(part, c))
        .or(() -> underAnotherName(part, compilation, vectors));
  }

  /** A loop that another exercise has is no near miss of this one's. */
  private static boolean belongsElsewhere(Part part, Candidate candidate) {
    return Exercise.isLoop(part) && !candidate.functionOrder().isEmpty();
  }

  /** Where the parameters alone are telling: the rule's own under a name that says nothing. */
  private static Optional<Text> underAnotherName(
      Part part, Compilation compilation, OwnVectors vectors) {
    if (part.parameters().size() < 3 || Exercise.isLoop(part)) {
      return Optional.empty();
    }
    return compilation.types().stream()
        .flatMap(
            type ->
                type.methods().stream()
                    .filter(m -> !m.isAbstract() && !m.returns().equals("void"))
                    .filter(m -> Fit.of(part.parameters(), m.parameters(), vectors).isPresent())
                    .map(m -> Wording.otherName(part, type, m)))
        .findFirst();
  }
}
