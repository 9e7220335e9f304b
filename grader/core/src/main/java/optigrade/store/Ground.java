package optigrade.store;

import java.util.List;
import optigrade.model.HandedIn;
import optigrade.model.Rubric;
import optigrade.model.Submission;
import optigrade.model.Text;

/**
 * All that running and diagnosis depend on beside the hand-in. What only scores (points, weights,
 * visibility, deductions) is not among it.
 *
 * @param grader the grader's version
 * @param code a fingerprint of the grader's own classes: a version under work changes every day
 * @param java what runs it
 * @param jail how programs are kept apart
 */
public record Ground(
    String grader,
    String code,
    String java,
    String jail,
    String languageLevel,
    Rubric.Limits limits,
    List<String> variants,
    long seed,
    int fresh,
    double toleranceFactor) {

  public Ground {
    variants = variants.stream().sorted().toList();
  }

  /**
   * What the outcomes of a hand-in are kept under: the same files give the same key, whoever handed
   * them in. Where there is no file at all, the remarks are all that is told, and the name.
   */
  public String key(Submission submission) {
    boolean empty = submission.files().isEmpty();
    Question question =
        new Question(
            this,
            submission.files().stream().map(HandedIn::withoutContent).toList(),
            empty ? List.of(submission.id()) : List.of(),
            empty ? submission.remarks() : List.of());
    return new HandedIn("key", Question.CODEC.plain(question)).sha256();
  }

  /** Whether the same grader on the same Java ran, whatever the rubric. */
  public boolean isSameGrader(Ground other) {
    return grader.equals(other.grader) && code.equals(other.code) && java.equals(other.java);
  }

  /** What is asked of the store. */
  record Question(Ground ground, List<HandedIn> files, List<String> names, List<Text> remarks) {
    private static final Codec<Question> CODEC = Codec.of(Question.class);
  }
}
