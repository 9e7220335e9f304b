package optigrade.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optigrade.checks.CourseChecks.Kind;
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
  private final List<List<CheckOutcome>> criteria = new ArrayList<>();
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

  Stream<? extends Arguments> criteria(Kind kind) {
    return plan.of(kind).stream().map(checks -> Arguments.of(new Criterion(checks, this)));
  }

  void note(List<CheckOutcome> criterion) {
    criteria.add(criterion);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    amiss.add(test.getUniqueId() + " was skipped: " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      held += test.isTest() ? 1 : 0;
    } else if (result.getThrowable().orElse(null) instanceof Criterion.DoesNotHold
        && test.isTest()) {
      failed++;
    } else {
      amiss.add(test.getUniqueId() + ": " + result);
    }
  }

  /** The outcomes in the plan's order. */
  List<CheckOutcome> outcomes() {
    Map<String, CheckOutcome> noted = new HashMap<>();
    criteria.forEach(
        criterion -> criterion.forEach(it -> noted.put(name(it.criterion(), it.id()), it)));
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
    int outcomes = criteria.stream().mapToInt(List::size).sum();
    boolean isNothing = ordered.isEmpty() && plan.key().material().judgesAnything();
    if (isNothing || outcomes != ordered.size()) {
      amiss.add(outcomes + " outcomes for " + plan.checks().size() + " planned checks");
    }
    long holding = criteria.stream().filter(Criterion::holds).count();
    if (held != holding || failed != criteria.size() - holding) {
      amiss.add(
          "%d held and %d failed, but %d of %d do hold"
              .formatted(held, failed, holding, criteria.size()));
    }
    if (!amiss.isEmpty()) {
      throw new GraderFault("checks-did-not-run", String.join("; ", amiss));
    }
  }

  private static String name(String criterion, String id) {
    return criterion + " " + id;
  }
}
