package optigrade.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import optigrade.workshop.messages.Compilation;
import optigrade.workshop.messages.Sentence;

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
    Sentence message =
        submission.files().isEmpty()
            ? nothing(submission)
            : Sentence.of(
                "There is no Java file in this hand-in; it holds {0}.",
                "Bài nộp không có tệp Java nào; trong đó chỉ có {0}.", found + more);
    String file = submission.files().isEmpty() ? submission.id() : submission.files().get(0).path();
    return Compilation.failed(
        List.of(new Compilation.Problem(file, 0, 0, message, Optional.empty())), List.of());
  }

  /** Where all that there was has been left out, the first remark says why. */
  private static Sentence nothing(Submission submission) {
    return submission.remarks().stream()
        .findFirst()
        .map(
            remark ->
                new Sentence(
                    "Nothing of this hand-in can be graded: " + remark.en(),
                    "Không chấm được gì trong bài nộp này: " + remark.vi()))
        .orElseGet(
            () ->
                new Sentence(
                    "There is no Java file in this hand-in; it is empty.",
                    "Bài nộp không có tệp Java nào; bài nộp trống."));
  }
}
