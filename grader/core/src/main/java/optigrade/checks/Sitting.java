package optigrade.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Status;
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
  private final List<CheckOutcome> outcomes = new ArrayList<>();
  private final List<String> amiss = new ArrayList<>();
  private int held;
  private int failed;

  Sitting(Plan plan, Examination examination) {
    this.plan = plan;
    this.examination = examination;
  }

  Examination examination() {
    return examination;
  }

  Stream<? extends Arguments> checks(Class<?> kind, String group) {
    return plan.of(kind, group).stream().map(planned -> Arguments.of(new Check(planned, this)));
  }

  void note(CheckOutcome outcome) {
    outcomes.add(outcome);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    amiss.add(test.getUniqueId() + " was skipped: " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      held += test.isTest() ? 1 : 0;
    } else if (result.getThrowable().orElse(null) instanceof Check.DoesNotHold && test.isTest()) {
      failed++;
    } else {
      amiss.add(test.getUniqueId() + ": " + result);
    }
  }

  /** The outcomes in the plan's order. */
  List<CheckOutcome> outcomes() {
    Map<String, CheckOutcome> noted = new HashMap<>();
    outcomes.forEach(outcome -> noted.put(name(outcome.criterion(), outcome.id()), outcome));
    List<CheckOutcome> ordered = new ArrayList<>();
    for (Planned planned : plan.checks()) {
      CheckOutcome outcome = noted.get(name(planned.criterion(), planned.id()));
      if (outcome == null) {
        amiss.add("no outcome: " + name(planned.criterion(), planned.id()));
      } else {
        ordered.add(outcome);
      }
    }
    audit(ordered);
    return List.copyOf(ordered);
  }

  private void audit(List<CheckOutcome> ordered) {
    long passed = ordered.stream().filter(o -> o.status() == Status.PASSED).count();
    if (ordered.isEmpty() || outcomes.size() != ordered.size()) {
      amiss.add(outcomes.size() + " outcomes for " + plan.checks().size() + " planned checks");
    }
    if (held != passed || failed != ordered.size() - passed) {
      amiss.add(held + " held and " + failed + " failed, but " + passed + " passed");
    }
    if (!amiss.isEmpty()) {
      throw new GraderFault("checks-did-not-run", String.join("; ", amiss));
    }
  }

  private static String name(String criterion, String id) {
    return criterion + " " + id;
  }
}
