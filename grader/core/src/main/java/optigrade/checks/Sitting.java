package optigrade.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.CheckOutcome;
import optigrade.model.GraderFault;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * One program's examination while it runs. Watches that JUnit's view of every check and the noted
 * outcomes agree; anything amiss is a fault, never a pass.
 */
final class Sitting implements TestExecutionListener {

  private final Plan plan;
  private final Examination examination;
  private final Map<String, List<CheckOutcome>> noted = new HashMap<>();
  private final List<String> amiss = new ArrayList<>();
  private Optional<GraderFault> fault = Optional.empty();
  private int held;
  private int failed;

  Sitting(Plan plan, Examination examination) {
    this.plan = plan;
    this.examination = examination;
  }

  Examination examination() {
    return examination;
  }

  Stream<? extends Arguments> turns() {
    return plan.inTurn().stream().map(criteria -> Arguments.of(new Turn(criteria, this)));
  }

  void note(String criterion, List<CheckOutcome> outcomes) {
    if (noted.put(criterion, outcomes) != null) {
      amiss.add(criterion + " ran twice");
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    amiss.add(test.getUniqueId() + " was skipped: " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      held += test.isTest() ? 1 : 0;
    } else if (result.getThrowable().orElse(null) instanceof Turn.DoesNotHold && test.isTest()) {
      failed++;
    } else if (result.getThrowable().orElse(null) instanceof GraderFault known) {
      fault = Optional.of(fault.orElse(known));
    } else {
      amiss.add(test.getUniqueId() + ": " + result);
    }
  }

  /**
   * @throws GraderFault where an earlier turn met one: the next would meet it again
   */
  void mustBeSound() {
    if (fault.isPresent()) {
      throw fault.get();
    }
  }

  /** The outcomes in the plan's order. */
  List<CheckOutcome> outcomes() {
    mustBeSound();
    List<CheckOutcome> ordered = new ArrayList<>();
    for (List<Planned> criterion : plan.criteria()) {
      String name = criterion.get(0).criterion();
      List<CheckOutcome> outcomes = noted.getOrDefault(name, List.of());
      if (outcomes.size() != criterion.size()) {
        amiss.add("%s: %d outcomes of %d".formatted(name, outcomes.size(), criterion.size()));
      }
      ordered.addAll(outcomes);
    }
    audit(ordered);
    return List.copyOf(ordered);
  }

  private boolean holds(List<List<Planned>> turn) {
    return turn.stream()
        .map(criterion -> noted.getOrDefault(criterion.get(0).criterion(), List.of()))
        .allMatch(Turn::hold);
  }

  private void audit(List<CheckOutcome> ordered) {
    if (ordered.isEmpty() && plan.key().material().judgesAnything()) {
      amiss.add("nothing was checked");
    }
    long holding = plan.inTurn().stream().filter(this::holds).count();
    if (held != holding || failed != plan.inTurn().size() - holding) {
      amiss.add(
          "%d held and %d failed, but %d of %d do hold"
              .formatted(held, failed, holding, plan.inTurn().size()));
    }
    if (!amiss.isEmpty()) {
      throw new GraderFault("checks-did-not-run", String.join("; ", amiss));
    }
  }
}
