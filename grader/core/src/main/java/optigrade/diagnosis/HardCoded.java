package optigrade.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.Finding;
import optigrade.reference.Rule;

/** Right for the course's numbers, and for no others. */
final class HardCoded {

  private static final String POINTS = "points";

  private HardCoded() {}

  /** The same whatever it is given; right at the start alone may be luck. */
  static List<Finding> gradient(Observed observed, List<Observation<double[]>> fresh) {
    String part = Observed.GRADIENT;
    return finding(observed, part, isRightOnlyOnce(observed, part) && isConstant(fresh));
  }

  /** The same whatever it is given, or right along the path and typed in. */
  static <I> List<Finding> rule(Rule rule, Observed observed, List<Observation<I>> fresh) {
    String part = Observed.step(rule);
    return finding(
        observed,
        part,
        isRightOnlyOnce(observed, part) && (isConstant(fresh) || !paths(rule, observed).isEmpty()));
  }

  /** Paths whose points are right but do not follow from what the loop is given. */
  static List<Finding> paths(Rule rule, Observed observed) {
    if (!Observed.passed(longest(rule, observed))) {
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
                observed.place(Observed.loop(rule))));
      }
    }
    return findings;
  }

  private static List<CheckOutcome> longest(Rule rule, Observed observed) {
    List<String> criteria = criteria(rule, observed);
    return criteria.isEmpty()
        ? List.of()
        : observed.group(criteria.get(criteria.size() - 1), POINTS);
  }

  private static List<String> criteria(Rule rule, Observed observed) {
    return observed.outcomes().checks().stream()
        .map(CheckOutcome::criterion)
        .filter(criterion -> criterion.startsWith(rule.id() + ".epochs-"))
        .distinct()
        .toList();
  }

  private static boolean isRightOnlyOnce(Observed observed, String part) {
    return Observed.passed(observed.group(part, "first-step"))
        && Observed.nonePassed(observed.group(part, "fresh"));
  }

  private static <I> boolean isConstant(List<Observation<I>> fresh) {
    return fresh.stream().allMatch(seen -> Arrays.equals(seen.actual(), fresh.get(0).actual()));
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
