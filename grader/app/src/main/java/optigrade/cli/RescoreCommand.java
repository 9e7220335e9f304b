package optigrade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.pipeline.Rescoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade rescore}. */
@Command(
    name = "rescore",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Gives new points to a class that was graded, by a changed rubric. Runs no student's code:"
            + " everything follows from what is kept in DIR.",
    footer = {
      "",
      "Prints what changed in the rubric, who gained and who lost; rewrites the reports and "
          + "the summary as optigrade grade would. A rubric that changes what is run (its seed, "
          + "limits and the like) needs optigrade grade.",
      "",
      "Examples:",
      "  optigrade rescore marks --rubric my-rubric.yaml",
      "  optigrade rescore marks                       back to the course's own rubric",
      "",
      "Exit codes: 0 done; 1 some hand-ins could not be graded, then or now; 2 it can't be "
          + "done with what is there."
    })
final class RescoreCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;

  @Parameters(paramLabel = "DIR", description = "The folder that optigrade grade wrote to.")
  private Path out = Path.of("reports");

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "How marks are given now (YAML or JSON); default: the course's own.")
  private @Nullable Path rubric;

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description = "Points that a teacher decided on (YAML or JSON), as for optigrade grade.")
  private @Nullable Path overrides;

  @Option(
      names = "--format",
      paramLabel = "A,B,...",
      split = ",",
      description = "What to write beside report.json; default: what was written before.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many hand-ins to score at once; default: twice the processor's cores, for half of "
              + "the time each waits for the disk.")
  private int jobs = 2 * Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--lang",
      paramLabel = "en|vi",
      description = "The language of what is printed; reports hold both.")
  private Language language = Language.EN;

  @Option(names = "--quiet", description = "Print no progress.")
  private boolean quiet;

  @Override
  public Integer call() {
    Console console = Objects.requireNonNull(main).console();
    Rubric chosen = RubricFile.load(Optional.ofNullable(rubric), language);
    Progress progress = new Progress(console, language, quiet);
    Reports reports = new Reports(out, language);
    Rescoring.Result result = reports.written(progress, () -> run(chosen, progress));
    Gains.of(result, language).forEach(console::result);
    reports.tellLeftOut(console, result.formats(), result.summary());
    reports.tellEarlier(console, result.summary());
    reports.tellWhere(console);
    return Reports.exitCode(result.summary());
  }

  private Rescoring.Result run(Rubric chosen, Progress progress) throws IOException {
    return Rescoring.run(
        out,
        chosen,
        decisions(chosen),
        Optional.of(FormatNames.checked(formats, language)).filter(it -> !it.isEmpty()),
        Now.in(language),
        Math.max(1, jobs),
        progress);
  }

  private Optional<Rescoring.Decisions> decisions(Rubric chosen) {
    return Optional.ofNullable(overrides)
        .map(
            file -> ids -> OverridesFile.load(Optional.of(file), chosen, ids, List.of(), language));
  }
}
