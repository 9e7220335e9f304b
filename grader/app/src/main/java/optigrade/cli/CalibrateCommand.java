package optigrade.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import optigrade.model.Language;
import optigrade.model.Rubric;
import optigrade.model.Score;
import optigrade.pipeline.Calibration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code optigrade rubric calibrate}. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description =
        "Says whether a rubric tells right from wrong: runs every accepted version and every catalogued"
            + " mistake through its checks and prints what each is left with.",
    footer = {
      "",
      "Example:",
      "  optigrade rubric calibrate my-rubric.yaml",
      "",
      "Exit code: 0 no right version loses a point and no mistake keeps its criterion; 1 otherwise."
    })
final class CalibrateCommand implements Callable<Integer> {

  @ParentCommand private @Nullable RubricCommand parent;

  @Parameters(paramLabel = "FILE", description = "A rubric, YAML or JSON.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    Console console = Objects.requireNonNull(parent).console();
    Rubric rubric = RubricFile.load(Optional.ofNullable(file), Language.EN);
    Calibration calibration = Calibration.of(rubric);
    Table table = new Table(List.of("", "program", "what is not full"), List.of());
    calibration.versions().forEach(line -> table.row(row(line, line.lost().isEmpty())));
    calibration.mistakes().forEach(line -> table.row(row(line, !line.keepsItsCriterion())));
    table.lines().forEach(console::result);
    calibration
        .lookingTheSame()
        .forEach(names -> console.result("can't be told apart by these checks: " + names));
    console.result(verdict(calibration));
    return calibration.isSound() ? ExitCode.ALL_GRADED : ExitCode.NOT_ALL_GRADED;
  }

  private static List<String> row(Calibration.Line line, boolean asItShould) {
    String lost =
        line.lost().entrySet().stream()
            .map(CalibrateCommand::left)
            .collect(Collectors.joining(" "));
    return List.of(asItShould ? "ok" : "!!", line.name(), lost.isEmpty() ? "-" : lost);
  }

  private static String left(Map.Entry<String, Score.Mark> entry) {
    Score.Mark mark = entry.getValue();
    return "%s %s/%s"
        .formatted(entry.getKey(), mark.earned().toPlainString(), mark.possible().toPlainString());
  }

  private static String verdict(Calibration calibration) {
    long losing = calibration.versions().stream().filter(l -> !l.lost().isEmpty()).count();
    long kept = calibration.mistakes().stream().filter(Calibration.Line::keepsItsCriterion).count();
    return "%d right versions, %d lose a point; %d wrong programs, %d keep their criterion."
        .formatted(calibration.versions().size(), losing, calibration.mistakes().size(), kept);
  }
}
