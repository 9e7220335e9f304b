package optigrade.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import optigrade.comparing.Program;
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
 * @param jobs how many programs run at once; others are compiled and looked at meanwhile
 * @param fresh whether hand-ins are run that were run before
 * @param formats what is written
 * @param setting what formats ask for beside the report
 * @param processes where and how processes are started
 * @param overrides what a teacher decided; there and without decisions where there are to be none
 * @param attendance who handed in, for the summary
 * @param resemblance whether hand-ins are compared, and how
 */
public record Options(
    Rubric rubric,
    Path out,
    int jobs,
    boolean fresh,
    Formats formats,
    Setting setting,
    Settings processes,
    Optional<Overrides> overrides,
    Attendance attendance,
    Optional<Resemblance> resemblance) {

  /**
   * How hand-ins are compared.
   *
   * @param threshold from which a pair is told, in hundredths of a percent
   */
  public record Resemblance(Program program, int threshold) {}

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
        Optional.empty(),
        Attendance.unknown(),
        Optional.empty());
  }

  public Options with(Optional<Overrides> others, Attendance other) {
    return new Options(
        rubric, out, jobs, fresh, formats, setting, processes, others, other, resemblance);
  }

  public Options writing(Formats others, Setting other) {
    return new Options(
        rubric, out, jobs, fresh, others, other, processes, overrides, attendance, resemblance);
  }

  public Options comparing(Optional<Resemblance> how) {
    return new Options(
        rubric, out, jobs, fresh, formats, setting, processes, overrides, attendance, how);
  }
}
