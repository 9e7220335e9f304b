package optigrade.pipeline;

import java.util.Optional;
import optigrade.model.GraderFault;
import optigrade.report.Report;
import optigrade.store.Kept;
import optigrade.workshop.messages.Compilation;

/** What came of running a hand-in, or of trying to. */
sealed interface Ran {

  record Done(Kept kept) implements Ran {}

  /** Something of ours went wrong, or could not be done here. */
  record NotDone(Report.Fault fault, Optional<Compilation> compilation) implements Ran {
    static NotDone of(GraderFault fault) {
      return new NotDone(new Report.Fault(fault.code(), fault.reason()), Optional.empty());
    }

    static NotDone unexpected(Throwable failure) {
      return new NotDone(
          new Report.Fault("unexpected", "The grader failed: " + failure), Optional.empty());
    }
  }
}
