package optigrade.pipeline;

import java.nio.file.Path;
import optigrade.model.Rubric;
import optigrade.running.Settings;

/**
 * How a run is to be done.
 *
 * @param out where the reports go
 * @param jobs how many submissions are graded at once
 * @param fresh whether hand-ins are run that were run before
 * @param processes where and how processes are started
 */
public record Options(Rubric rubric, Path out, int jobs, boolean fresh, Settings processes) {}
