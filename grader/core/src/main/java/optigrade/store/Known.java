package optigrade.store;

import java.util.Optional;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import optigrade.workshop.messages.Compilation;

/**
 * What is known of one submission: who handed it in, and what came of it.
 *
 * @param submission its files without their content, which stands beside the outcomes
 */
public record Known(Submission submission, Result result) {

  public Known {
    submission =
        submission.withFiles(submission.files().stream().map(HandedIn::withoutContent).toList());
  }

  public sealed interface Result {}

  /**
   * @param key where its outcomes are
   */
  public record Graded(String key) implements Result {}

  /** Something of ours went wrong; tried again by the next run. */
  public record NotGraded(String code, String message, Optional<Compilation> compilation)
      implements Result {
    public NotGraded {
      compilation = compilation.map(Kept::told);
    }
  }
}
