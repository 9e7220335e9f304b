package optigrade.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import optigrade.model.Language;
import optigrade.model.Rubric;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code optigrade rubric}. */
@Command(
    name = "rubric",
    mixinStandardHelpOptions = true,
    description = "Looks at a rubric before it is used.",
    footer = {
      "",
      "Examples:",
      "  optigrade rubric check my-rubric.yaml",
      "  optigrade rubric calibrate my-rubric.yaml"
    },
    subcommands = {RubricCommand.Check.class, CalibrateCommand.class})
final class RubricCommand implements Runnable {

  @ParentCommand private @Nullable Main main;

  @Spec private CommandSpec spec = CommandSpec.create();

  Console console() {
    return Objects.requireNonNull(main).console();
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, such as: optigrade rubric check FILE");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Says whether a rubric is sound: every problem with its place and what to write.")
  static final class Check implements Callable<Integer> {

    @ParentCommand private @Nullable RubricCommand parent;

    @Parameters(paramLabel = "FILE", description = "A rubric, YAML or JSON.")
    private @Nullable Path file;

    @Override
    public Integer call() {
      Rubric rubric = RubricFile.load(Optional.ofNullable(file), Language.EN);
      Objects.requireNonNull(parent)
          .console()
          .result(
              "%s is sound: %s, version %s, %d criteria, %s points."
                  .formatted(
                      file,
                      rubric.id(),
                      rubric.version(),
                      rubric.criteria().size(),
                      rubric.possible().stripTrailingZeros().toPlainString()));
      return ExitCode.ALL_GRADED;
    }
  }
}
