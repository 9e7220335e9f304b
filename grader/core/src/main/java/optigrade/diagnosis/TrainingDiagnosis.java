package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optigrade.answers.AnswerKey;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.loops.Loop;
import optigrade.course.mistakes.Candidate;
import optigrade.course.mistakes.Mistake;
import optigrade.course.mistakes.train.TrainMistakes;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Finding;
import optigrade.model.Outcomes.Recording;
import optigrade.model.Value;

/** What is wrong with a training loop, from what the recording optimizer saw. */
final class TrainingDiagnosis {

  private final Rule rule;
  private final String part;
  private final Rerun rerun;

  /**
   * @param slope what the program's gradient was found to compute
   */
  TrainingDiagnosis(Rule rule, AnswerKey key, PartDiagnosis slope) {
    this.rule = rule;
    this.part = Parts.loop(rule);
    this.rerun = new Rerun(key, slope.gradients());
  }

  PartDiagnosis of(Observed observed) {
    if (observed.checks(part).isEmpty()) {
      return PartDiagnosis.of(List.of());
    }
    Plain plain = new Plain(observed, part);
    Optional<Finding> noValue = plain.noValue();
    if (noValue.isPresent()) {
      return PartDiagnosis.of(List.of(noValue.get()));
    }
    if (observed.allPassed(part)) {
      return PartDiagnosis.of(List.of());
    }
    List<Recording> recordings =
        observed.outcomes().recordings().stream().filter(r -> r.part().equals(part)).toList();
    Optional<Finding> shape = shape(recordings, observed);
    return PartDiagnosis.of(
        shape.isPresent() ? List.of(shape.get()) : matched(recordings, observed));
  }

  private List<Finding> matched(List<Recording> recordings, Observed observed) {
    List<Tape> tapes = new ArrayList<>();
    recordings.forEach(recording -> Tape.of(rule, recording).ifPresent(tapes::add));
    if (tapes.isEmpty() || tapes.size() != recordings.size()) {
      return List.of();
    }
    boolean gradientsAreRight =
        observed.group(part, "gradient").stream().allMatch(c -> c.status() == Status.PASSED);
    for (int count = 1; count <= 2; count++) {
      Set<List<Mistake>> fitting = fitting(tapes.get(0), count, gradientsAreRight);
      for (Tape tape : tapes.subList(1, tapes.size())) {
        fitting.retainAll(fitting.isEmpty() ? Set.of() : fitting(tape, count, gradientsAreRight));
      }
      if (!fitting.isEmpty()) {
        return Named.findings(Explanations.common(fitting), part, observed);
      }
    }
    return List.of();
  }

  private Set<List<Mistake>> fitting(Tape tape, int mistakes, boolean gradientsAreRight) {
    Set<List<Mistake>> fitting = new LinkedHashSet<>();
    for (Candidate<Loop> candidate : TrainMistakes.candidates(tape.seen())) {
      if (candidate.mistakes().size() == mistakes
          && candidate.versions().stream()
              .anyMatch(loop -> rerun.gives(loop, tape, gradientsAreRight))) {
        fitting.add(candidate.mistakes());
      }
    }
    return fitting;
  }

  private Optional<Finding> shape(List<Recording> recordings, Observed observed) {
    return recordings.stream()
        .filter(recording -> !Tape.isPath(recording.result().orElse(new Value.Nothing())))
        .findFirst()
        .map(
            recording -> {
              boolean isNull =
                  recording.result().orElse(new Value.Nothing()) instanceof Value.Nothing;
              Optional<CheckOutcome> path = observed.group(part, "path").stream().findFirst();
              return new Finding(
                  isNull ? "returned-null" : "wrong-shape",
                  part,
                  isNull
                      ? Hints.NULL_PATH_MESSAGE
                      : path.flatMap(CheckOutcome::message).orElse(Hints.PATH),
                  isNull ? Hints.NULL : Hints.PATH,
                  observed.place(part));
            });
  }
}
