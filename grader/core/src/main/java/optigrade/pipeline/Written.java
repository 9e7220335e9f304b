package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.formats.JsonFormat;
import optigrade.formats.ReportFormat;
import optigrade.formats.Setting;
import optigrade.report.Report;
import optigrade.store.Known;
import optigrade.store.Store;

/** Writes a report in the formats that were chosen, and what scoring it again will need. */
final class Written {

  private final Store store;
  private final Path out;
  private final List<ReportFormat> formats;
  private final List<String> stale;
  private final Setting setting;

  Written(Store store, Path out, Formats formats, Setting setting) {
    this.store = store;
    this.out = out;
    this.formats = formats.ofReports();
    this.stale = formats.others().ofReports().stream().map(Format::file).toList();
    this.setting = setting;
  }

  /** {@code report.json} last: where it is new, all beside it are. */
  void write(Report report, Ran ran) throws IOException {
    Path folder = out.resolve(report.submission().id());
    for (String file : stale) {
      Files.deleteIfExists(folder.resolve(file));
    }
    for (ReportFormat format : formats) {
      if (!(format instanceof JsonFormat)) {
        write(folder, format, report);
      }
    }
    write(folder, new JsonFormat(), report);
    store.remember(new Known(report.submission(), result(ran)));
  }

  private void write(Path folder, ReportFormat format, Report report) throws IOException {
    store.replace(folder.resolve(format.file()), format.bytes(report, setting));
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
