package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Set<String> there = names(folder);
    for (String file : stale) {
      if (there.contains(file)) {
        Files.delete(folder.resolve(file));
      }
    }
    Path file = folder.resolve(JSON.file());
    byte[] json = JSON.bytes(report, setting);
    boolean isNew = !Store.holds(file, json);
    for (ReportFormat format : formats) {
      boolean stays = current && !isNew && format.isSlow() && there.contains(format.file());
      if (!stays && !(format instanceof JsonFormat)) {
        store.replace(folder.resolve(format.file()), format.bytes(report, setting));
      }
    }
    if (isNew) {
      store.put(file, json);
    }
    store.remember(new Known(report.submission(), result(ran)));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (NoSuchFileException e) {
      return Set.of();
    }
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
