package optigrade.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import optigrade.workshop.messages.Compilation;

/** A hand-in without Java is graded all the same: nothing earned, and what was found is named. */
final class NoJava {

  private static final int NAMED = 5;

  private NoJava() {}

  static Compilation of(Submission submission) {
    String found =
        submission.files().stream()
            .limit(NAMED)
            .map(HandedIn::path)
            .collect(Collectors.joining(", "));
    String more = submission.files().size() > NAMED ? ", ..." : "";
    String message =
        submission.files().isEmpty()
            ? "There is no Java file in this hand-in; it is empty."
            : "There is no Java file in this hand-in; it holds " + found + more + ".";
    String file = submission.files().isEmpty() ? submission.id() : submission.files().get(0).path();
    return new Compilation(
        Compilation.Status.FAILED,
        List.of(new Compilation.Problem(file, 0, 0, message, Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
