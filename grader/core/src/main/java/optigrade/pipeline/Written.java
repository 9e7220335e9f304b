package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import optigrade.report.Report;
import optigrade.report.ReportJson;
import optigrade.store.Known;
import optigrade.store.Store;

/** Writes a report, and what scoring the same submission again will need. */
final class Written {

  private Written() {}

  static void to(Store store, Path out, Report report, Ran ran) throws IOException {
    Path file = out.resolve(report.submission().id()).resolve("report.json");
    store.replace(file, ReportJson.bytes(report));
    store.remember(new Known(report.submission(), result(ran)));
  }

  private static Known.Result result(Ran ran) {
    if (ran instanceof Ran.Done done) {
      return new Known.Graded(done.kept().key());
    }
    Ran.NotDone notDone = (Ran.NotDone) ran;
    return new Known.NotGraded(
        notDone.fault().code(), notDone.fault().message(), notDone.compilation());
  }
}
