package optigrade.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import optigrade.formats.Formats;
import optigrade.formats.Setting;
import optigrade.model.Attendance;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.running.Settings;
import optigrade.scoring.Overrides;

/**
 * How a run is to be done.
 *
 * @param out where the reports go
 * @param jobs how many submissions are graded at once
 * @param fresh whether hand-ins are run that were run before
 * @param formats what is written
 * @param setting what formats ask for beside the report
 * @param processes where and how processes are started
 * @param overrides what a teacher decided
 * @param attendance who handed in, for the summary
 */
public record Options(
    Rubric rubric,
    Path out,
    int jobs,
    boolean fresh,
    Formats formats,
    Setting setting,
    Settings processes,
    Overrides overrides,
    Attendance attendance) {

  public Options(
      Rubric rubric, Path out, int jobs, boolean fresh, Language language, Settings processes) {
    this(
        rubric,
        out,
        jobs,
        fresh,
        Formats.all().with(List.of()),
        new Setting(language, Instant.EPOCH),
        processes,
        Overrides.none(),
        Attendance.unknown());
  }

  public Options with(Overrides others, Attendance other) {
    return new Options(rubric, out, jobs, fresh, formats, setting, processes, others, other);
  }

  public Options writing(Formats others, Setting other) {
    return new Options(rubric, out, jobs, fresh, others, other, processes, overrides, attendance);
  }
}
