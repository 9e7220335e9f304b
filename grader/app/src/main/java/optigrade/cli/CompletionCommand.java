package optigrade.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code optigrade completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description =
        "Prints what lets a shell (bash, or zsh with bashcompinit) complete commands and options.",
    footer = {
      "",
      "Examples:",
      "  source <(optigrade completion)",
      "  optigrade completion > ~/.local/share/bash-completion/completions/optigrade",
      "",
      "Exit code: 0."
    })
final class CompletionCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String script = AutoComplete.bash("optigrade", spec.root().commandLine());
    script.lines().forEach(Objects.requireNonNull(main).console()::result);
    return ExitCode.ALL_GRADED;
  }
}
