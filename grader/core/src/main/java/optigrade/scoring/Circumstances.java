package optigrade.scoring;

import java.util.List;
import java.util.Optional;
import optigrade.model.Submission;

/**
 * What counts beside the outcomes.
 *
 * @param didNotCompile whether something in the hand-in did not compile, or would not have without
 *     a repair
 * @param received when it came, for what the rubric says of lateness
 * @param decisions a teacher's, at most one for each criterion and deduction
 */
public record Circumstances(
    boolean didNotCompile, Submission.Received received, List<Decision> decisions) {

  public Circumstances {
    decisions = List.copyOf(decisions);
  }

  /** On a criterion, or on what is taken off. */
  Optional<Decision> decisionOn(String id) {
    return decisions.stream().filter(it -> it.criterion().equals(id)).findFirst();
  }

  public static Circumstances plain(boolean didNotCompile) {
    return new Circumstances(didNotCompile, Submission.Received.unknown(), List.of());
  }
}
