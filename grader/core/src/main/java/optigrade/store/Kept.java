package optigrade.store;

import java.util.List;
import java.util.Optional;
import optigrade.model.Bindings;
import optigrade.model.CheckOutcome;
import optigrade.model.Finding;
import optigrade.model.HandedIn;
import optigrade.model.Isolation;
import optigrade.model.Outcomes;
import optigrade.workshop.messages.Compilation;

/**
 * What running and diagnosis gave; everything that is told about a hand-in follows from this, the
 * rubric and who handed it in. Holds nothing that only running or diagnosis needs: no class files,
 * no recordings, and no numbers of checks that passed.
 *
 * @param key what it is kept under: {@link Ground#key}
 * @param files with their content where they are sources
 */
public record Kept(
    String key,
    List<HandedIn> files,
    Compilation compilation,
    Bindings.Told bindings,
    Outcomes outcomes,
    List<Finding> findings,
    Isolation isolation) {

  public Kept {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Of all that was found, what is worth keeping. */
  public static Kept of(
      String key,
      List<HandedIn> files,
      Compilation compilation,
      Bindings bindings,
      Outcomes outcomes,
      List<Finding> findings,
      Isolation isolation) {
    return new Kept(
        key,
        files.stream().map(file -> file.isJava() ? file : file.withoutContent()).toList(),
        told(compilation),
        bindings.told(),
        counting(outcomes),
        findings,
        isolation);
  }

  /** What a reader is told of a compilation, without what it was for. */
  public static Compilation told(Compilation it) {
    return new Compilation(
        it.status(), it.problems(), it.repairs(), List.of(), List.of(), List.of(), it.flags());
  }

  private static Outcomes counting(Outcomes it) {
    return new Outcomes(
        it.checks().stream().map(Kept::counting).toList(),
        it.failures(),
        List.of(),
        it.carries(),
        it.trajectories(),
        it.typedIn(),
        it.remarks());
  }

  private static CheckOutcome counting(CheckOutcome it) {
    return it.status() == CheckOutcome.Status.PASSED && it.evidence().isPresent()
        ? new CheckOutcome(
            it.criterion(),
            it.id(),
            it.group(),
            it.status(),
            it.requires(),
            it.message(),
            Optional.empty())
        : it;
  }
}
