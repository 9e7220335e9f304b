package optigrade.report;

import java.util.List;
import java.util.Optional;
import optigrade.model.Bindings;
import optigrade.model.Finding;
import optigrade.model.Isolation;
import optigrade.model.Outcomes;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.model.Submission;
import optigrade.model.Text;
import optigrade.workshop.messages.Compilation;

/** All that is told about one submission. */
public sealed interface Report {

  Submission submission();

  Rubric rubric();

  List<Flag> flags();

  Isolation isolation();

  Grader grader();

  record Graded(
      Submission submission,
      Rubric rubric,
      Compilation compilation,
      Bindings.Told bindings,
      Outcomes outcomes,
      List<Finding> findings,
      Score score,
      List<Flag> flags,
      Isolation isolation,
      Grader grader)
      implements Report {
    public Graded {
      findings = List.copyOf(findings);
      flags = List.copyOf(flags);
    }
  }

  /** Something of ours went wrong, or could not be done here; no mark follows from it. */
  record NotGraded(
      Submission submission,
      Rubric rubric,
      Fault fault,
      Optional<Compilation> compilation,
      List<Flag> flags,
      Isolation isolation,
      Grader grader)
      implements Report {
    public NotGraded {
      flags = List.copyOf(flags);
    }
  }

  /**
   * @param code a stable word, such as {@code no-jail}
   * @param message what went wrong in particular, in English
   */
  record Fault(String code, String message) {

    /** For whoever is to mend it. */
    public Text said() {
      return FaultWords.of(code, message);
    }
  }

  /** For the instructor's eyes; never a mark. */
  record Flag(String id, Text message) {}

  /** What graded: the same of everything gives the same bytes. */
  record Grader(String version, String java) {}
}
