package optigrade.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

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

  @Override
  public Integer call() {
    Main known = Objects.requireNonNull(main);
    String script = AutoComplete.bash("optigrade", Commands.line(known));
    script.lines().forEach(known.console()::result);
    return ExitCode.ALL_GRADED;
  }
}
