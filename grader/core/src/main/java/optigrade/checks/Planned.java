package optigrade.checks;

import optigrade.model.CheckOutcome;
import optigrade.model.CheckOutcome.Requirement;

/** A check of the plan; the same for every program. */
record Planned(String criterion, String id, String group, Requirement requires, Body body) {

  @FunctionalInterface
  interface Body {
    Verdict judge(Examination examination);
  }

  CheckOutcome in(Examination examination) {
    Verdict verdict = body.judge(examination);
    return new CheckOutcome(
        criterion, id, group, verdict.status(), requires, verdict.message(), verdict.evidence());
  }
}
