package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.formats.JsonFormat;
import optigrade.formats.ReportFormat;
import optigrade.formats.Setting;
import optigrade.report.Report;
import optigrade.store.Ground;
import optigrade.store.Known;
import optigrade.store.Store;

/** Writes a report in the formats that were chosen, and what scoring it again will need. */
final class Written {

  private static final JsonFormat JSON = new JsonFormat();

  private final Store store;
  private final Path out;
  private final List<ReportFormat> formats;
  private final List<String> stale;
  private final Setting setting;
  private final boolean current;

  /**
   * @param current whether pages that are there were written by this grader in this language
   */
  Written(Store store, Path out, Formats formats, Setting setting, boolean current) {
    this.current = current;
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
    Path file = folder.resolve(JSON.file());
    byte[] json = JSON.bytes(report, setting);
    boolean same = current && holds(file, json);
    for (ReportFormat format : formats) {
      boolean stays = same && format.isSlow() && Files.exists(folder.resolve(format.file()));
      if (!stays && !(format instanceof JsonFormat)) {
        store.replace(folder.resolve(format.file()), format.bytes(report, setting));
      }
    }
    store.replace(file, json);
    store.remember(new Known(report.submission(), result(ran)));
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
  }

  private static Known.Result result(Ran ran) {
    if (ran instanceof Ran.Done done) {
      return new Known.Graded(done.kept().key());
    }
    Ran.NotDone notDone = (Ran.NotDone) ran;
    return new Known.NotGraded(
        notDone.fault().code(), notDone.fault().message(), notDone.compilation());
  }

  /** What a page's looks follow from, beside the report. */
  static String with(Ground ground, Setting setting) {
    return String.join(
        "\n", ground.grader(), ground.code(), ground.java(), setting.language().name());
  }
}
