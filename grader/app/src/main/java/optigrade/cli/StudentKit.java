package optigrade.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the command offers in a kit for students. */
final class StudentKit {

  static final Set<String> COMMANDS =
      Set.of("check", "explain", "trace", "init", "doctor", "prepare", "completion");

  /** For those who choose a rubric, or run other people's programs. */
  private static final List<String> OPTIONS = List.of("--rubric", "--jail");

  private StudentKit() {}

  /** Leaves out what is for others, and tells of what is there. */
  static void narrow(CommandSpec spec) {
    spec.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(StudentKit::own);
    spec.usageMessage()
        .description(
            "Checks your own program for the optimization exercises before you hand it in.")
        .footer(
            "",
            "Examples:",
            "  optigrade check Optimizers.java             what to mend first",
            "  optigrade explain adam.no-bias-correction   a mistake, at more length",
            "  optigrade trace Optimizers.java --exercise adam   its steps, one by one",
            "",
            "Exit codes: see optigrade check --help");
  }

  private static void own(CommandSpec spec) {
    for (String name : OPTIONS) {
      OptionSpec option = spec.findOption(name);
      if (option != null) {
        spec.remove(option);
      }
    }
    spec.usageMessage()
        .footer(
            Arrays.stream(spec.usageMessage().footer())
                .filter(line -> OPTIONS.stream().noneMatch(line::contains))
                .toArray(String[]::new));
  }
}
