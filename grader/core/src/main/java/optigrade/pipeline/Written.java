package optigrade.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import optigrade.formats.Format;
import optigrade.formats.Formats;
import optigrade.formats.JsonFormat;
import optigrade.formats.ReportFormat;
import optigrade.formats.Setting;
import optigrade.report.Report;
import optigrade.store.Ground;
import optigrade.store.LastRun;
import optigrade.store.Store;
import optigrade.store.Whole;

/** Writes a report in the formats that were chosen. */
final class Written {

  private static final JsonFormat JSON = new JsonFormat();

  private final Store store;
  private final Path out;
  private final List<ReportFormat> formats;
  private final Set<String> stale;
  private final List<String> interrupted;
  private final Setting setting;
  private final String with;
  private final Set<String> current;

  /**
   * @param last the run before this one
   */
  Written(
      Store store,
      Path out,
      Formats formats,
      Setting setting,
      Ground ground,
      Optional<LastRun> last) {
    this.with = with(ground, formats, setting);
    this.current =
        last.filter(LastRun::finished)
            .filter(run -> store.pages().equals(Optional.of(with)))
            .map(run -> Set.copyOf(run.ids()))
            .orElse(Set.of());
    this.store = store;
    this.out = out;
    this.formats = formats.ofReports();
    this.stale =
        formats.others().ofReports().stream().map(Format::file).collect(Collectors.toSet());
    this.interrupted =
        last.filter(run -> store.pages().isEmpty()).map(LastRun::ids).orElse(List.of());
    this.setting = setting;
  }

  /** Clears away what the last run was writing when it was killed. */
  void begin() throws IOException {
    for (String id : interrupted) {
      for (ReportFormat format : Formats.all().ofReports()) {
        Files.deleteIfExists(out.resolve(id).resolve(format.file() + Whole.PART));
      }
    }
    store.pagesBegin();
  }

  /** All of the class are written. */
  void end() throws IOException {
    store.pagesAre(with);
  }

  /** {@code report.json} last: where it is new, all beside it are. */
  void write(Report report) throws IOException {
    Path folder = out.resolve(report.submission().id());
    // Else its folder holds what this grader wrote in these formats, and nothing else of ours.
    boolean isCurrent = current.contains(report.submission().id());
    if (!isCurrent) {
      clear(folder);
    }
    Path file = folder.resolve(JSON.file());
    byte[] json = JSON.bytes(report, setting);
    boolean isNew = !Whole.holds(file, json);
    for (ReportFormat format : formats) {
      Path page = folder.resolve(format.file());
      boolean stays = isCurrent && !isNew && format.isSlow() && Files.exists(page);
      if (!stays && !(format instanceof JsonFormat)) {
        Whole.BESIDE.write(page, format.bytes(report, setting));
      }
    }
    if (isNew) {
      Whole.BESIDE.put(file, json);
    }
  }

  /** Of what an earlier run wrote in other formats. */
  private void clear(Path folder) throws IOException {
    String[] names = folder.toFile().list();
    for (String name : names == null ? new String[0] : names) {
      if (stale.contains(name)) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  /** What pages follow from, beside the report. */
  private static String with(Ground ground, Formats formats, Setting setting) {
    return String.join(
        "\n",
        ground.grader(),
        ground.code(),
        ground.java(),
        setting.language().name(),
        String.join(",", formats.names()));
  }
}
