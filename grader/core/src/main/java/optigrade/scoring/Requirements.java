package optigrade.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Requirement;
import optigrade.model.CheckOutcome.Status;
import optigrade.model.GraderFault;
import optigrade.model.Text;

/**
 * Takes back what passed without what it rests on: a do-nothing solution leaves its inputs
 * unchanged, and earns nothing by it. Looks at what passed by itself, so another check passed can
 * only ever help.
 */
final class Requirements {

  private static final int NAMED = 3;

  private final Map<String, CheckOutcome> checks;

  private Requirements(Map<String, CheckOutcome> checks) {
    this.checks = checks;
  }

  static Requirements of(String criterion, List<CheckOutcome> checks) {
    Map<String, CheckOutcome> byId = new LinkedHashMap<>();
    for (CheckOutcome check : checks) {
      if (byId.put(check.id(), check) != null) {
        throw new GraderFault("check-twice", criterion + " has two outcomes for " + check.id());
      }
    }
    return new Requirements(byId);
  }

  List<CheckOutcome> applied() {
    return checks.values().stream().map(this::applied).toList();
  }

  private CheckOutcome applied(CheckOutcome check) {
    boolean counts = check.status() != Status.PASSED || holds(check.requires());
    return counts
        ? check
        : new CheckOutcome(
            check.criterion(),
            check.id(),
            check.group(),
            Status.FAILED,
            check.requires(),
            Optional.of(notCounted(check.requires())),
            // Its numbers are right; shown beside a failure they would puzzle.
            Optional.empty());
  }

  private boolean holds(Requirement requirement) {
    Predicate<String> passed = id -> find(id).status() == Status.PASSED;
    return requirement.checks().isEmpty()
        || switch (requirement.quantity()) {
          case ALL -> requirement.checks().stream().allMatch(passed);
          case ANY -> requirement.checks().stream().anyMatch(passed);
        };
  }

  private CheckOutcome find(String id) {
    return Optional.ofNullable(checks.get(id))
        .orElseThrow(() -> new GraderFault("requirement-without-check", "a check rests on " + id));
  }

  /** Names those that fail; a check that is right is no reason. */
  private Text notCounted(Requirement requirement) {
    List<Text> failing =
        requirement.checks().stream()
            .filter(id -> find(id).status() != Status.PASSED)
            .map(CheckOutcome::called)
            .toList();
    List<Text> named = failing.subList(0, Math.min(NAMED, failing.size()));
    boolean all = failing.size() <= NAMED;
    return new Text(
        CheckOutcome.RIGHT_BY_ITSELF.en()
            + ", but it earns nothing while these checks of the same criterion fail: "
            + named.stream().map(Text::en).collect(Collectors.joining(", "))
            + (all ? "." : " and the like."),
        CheckOutcome.RIGHT_BY_ITSELF.vi()
            + ", nhưng không được tính điểm khi những phép kiểm tra này của cùng tiêu chí còn sai: "
            + named.stream().map(Text::vi).collect(Collectors.joining(", "))
            + (all ? "." : ", v.v."));
  }
}
