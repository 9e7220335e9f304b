package optigrade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import optigrade.answers.PathQuestion;
import optigrade.answers.RuleMaterial;
import optigrade.course.Parts;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Outcomes.Carry;

/**
 * Finds whether wrong points follow from an error that is marked elsewhere already: with the wrong
 * parts replaced by right ones, the path must come out right.
 */
record Carrying(Examination examination, List<CheckOutcome> checks) {

  List<Carry> carries() {
    List<Carry> carries = new ArrayList<>();
    for (RuleMaterial rule : examination.material().rules()) {
      List<String> upstream =
          Stream.of(Parts.GRADIENT, Parts.step(rule.rule()), Parts.loop(rule.rule()))
              .filter(this::isWrong)
              .toList();
      if (!upstream.isEmpty()) {
        rule.paths().stream()
            .filter(path -> isWrong(Parts.path(rule.rule(), path.epochs())))
            .filter(path -> !isTypedIn(Parts.path(rule.rule(), path.epochs())))
            .forEach(path -> carries.add(carry(rule, path, upstream)));
      }
    }
    return carries;
  }

  private boolean isWrong(String criterion) {
    return checks.stream()
        .anyMatch(c -> c.criterion().equals(criterion) && c.status() != Status.PASSED);
  }

  /** Right points that nothing was worked out for rest on no other part's error. */
  private boolean isTypedIn(String criterion) {
    return of(criterion, Groups.POINTS).allMatch(c -> c.status() == Status.PASSED)
        && of(criterion, Groups.COMPUTED).anyMatch(c -> c.status() == Status.FAILED);
  }

  private Stream<CheckOutcome> of(String criterion, String group) {
    return checks.stream()
        .filter(check -> check.criterion().equals(criterion) && check.group().equals(group));
  }

  /** With a trivial part nothing is carried, so nothing more need be run. */
  private Carry carry(RuleMaterial rule, PathQuestion path, List<String> upstream) {
    Triviality triviality = new Triviality(examination, rule);
    List<String> trivial = upstream.stream().filter(triviality::of).toList();
    String criterion = Parts.path(rule.rule(), path.epochs());
    boolean explained =
        trivial.isEmpty()
            && (upstream.size() == 3
                || new Repaired(examination, rule, path, upstream).comesOutRight());
    return new Carry(criterion, upstream, trivial, explained);
  }
}
