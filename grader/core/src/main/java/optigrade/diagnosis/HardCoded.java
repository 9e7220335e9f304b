package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.List;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Finding;

/** Right for the course's numbers, and for no others. */
final class HardCoded {

  private static final String POINTS = "points";

  private HardCoded() {}

  static List<Finding> gradient(Observed observed) {
    String part = Parts.GRADIENT;
    return finding(observed, part, observed.isTypedIn(part));
  }

  static List<Finding> rule(Rule rule, Observed observed) {
    String part = Parts.step(rule);
    return finding(observed, part, observed.isTypedIn(part));
  }

  /**
   * Paths whose points are right but do not follow from what the loop is given. Where it is the
   * gradient or the rule that is typed in, that is said of them, and the loop is honest.
   */
  static List<Finding> paths(Rule rule, Observed observed) {
    if (observed.isTypedIn(Parts.GRADIENT) || observed.isTypedIn(Parts.step(rule))) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (String criterion : criteria(rule, observed)) {
      boolean madeUp =
          observed.group(criterion, "computed").stream()
              .anyMatch(check -> check.status() == Status.FAILED);
      if (madeUp && Observed.passed(observed.group(criterion, POINTS))) {
        findings.add(
            new Finding(
                "hard-coded",
                criterion,
                Hints.HARD_CODED_MESSAGE,
                Hints.HARD_CODED,
                observed.place(Parts.loop(rule))));
      }
    }
    return findings;
  }

  private static List<String> criteria(Rule rule, Observed observed) {
    return observed.outcomes().checks().stream()
        .map(CheckOutcome::criterion)
        .filter(criterion -> criterion.startsWith(rule.id() + ".epochs-"))
        .distinct()
        .toList();
  }

  static List<Finding> finding(Observed observed, String part, boolean holds) {
    return holds
        ? List.of(
            new Finding(
                "hard-coded",
                part,
                Hints.HARD_CODED_MESSAGE,
                Hints.HARD_CODED,
                observed.place(part)))
        : List.of();
  }
}
